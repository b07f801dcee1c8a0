import type { Decision } from '../decision.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';
import { deny } from './answerOffer.ts';

/** Leaves what was said or offered: the talk goes on, and is over only when that is said again at once. */
export function skip(situation: Situation): Decision {
  const { session } = situation;
  const wasSkipped = session.lastActs.some((act) => act.kind === 'prompt' && act.prompt === 'all-right');
  if (wasSkipped || session.asked === 'ask-red-flags' || session.asked === 'ask-say-again' || session.alarm !== null)
    return deny(situation);
  return sayAndAsk(situation, 'all-right', session.topic === null ? 'ask-anything' : 'ask-another', []);
}
