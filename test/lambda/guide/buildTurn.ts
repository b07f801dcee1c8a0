import { emptySession, type SessionState } from '../../../lambda/vocabulary/sessionState.ts';
import type { Turn } from '../../../lambda/vocabulary/turn.ts';

/** Builds a spoken turn in the middle of a session, with some fields changed. */
export function buildTurn(text: string, part: Partial<Turn> = {}): Turn {
  return {
    occasion: 'speech',
    text,
    resolvedIds: [],
    move: null,
    locale: 'en-GB',
    isAbroad: false,
    atMs: Date.UTC(2026, 10, 24, 9, 30),
    session: emptySession,
    ...part,
  };
}

/** Builds the state of a conversation, with some fields changed. */
export function buildSession(part: Partial<SessionState> = {}): SessionState {
  return { ...emptySession, heardDisclaimer: true, ...part };
}
