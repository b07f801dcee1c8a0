import type { Act } from '../../vocabulary/act.ts';
import { emptySession } from '../../vocabulary/sessionState.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';

/**
 * Welcomes: who it is, one line of disclaimer, the one-sentence emergency line, one question. Whoever opens the guide again in
 * a session is still where they said they are: the emergency number hangs on it.
 */
export function decideLaunch({ content, session: { country, isAbroad } }: Situation): Decision {
  const acts: Act[] = [
    { kind: 'prompt', prompt: 'welcome', values: { 'skill name': content.pack.name } },
    { kind: 'question', prompt: 'ask-anything', values: {}, choices: [] },
  ];
  return {
    acts,
    topics: [],
    careLevel: 'routine',
    session: { ...emptySession, asked: 'ask-anything', lastActs: acts, heardDisclaimer: true, country, isAbroad },
  };
}
