import type { SessionState } from '../../vocabulary/sessionState.ts';

/** Tells whether the question on red flags is open, the first time or once more. */
export function asksCheck({ asked }: Pick<SessionState, 'asked'>): boolean {
  return asked === 'ask-red-flags' || asked === 'ask-red-flags-again';
}
