import { tellsSign } from '../../safety/tellsSign.ts';
import type { Circumstance } from '../../vocabulary/circumstance.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { isLooselyAboutAlarm } from './isLooselyAboutAlarm.ts';
import { letGo } from './letGo.ts';

/** How people say that something was not meant. */
const doubts: readonly Circumstance[] = ['denying', 'correcting', 'correcting-place', 'supposing', 'only-asking', 'misheard', 'protesting'];

/** What is told of the emergency itself, whatever else it denies. */
const ofAlarm: readonly Circumstance[] = ['since-when', 'whether-to-call', 'calling', 'other-cause'];

/**
 * Lets go of a red flag that only the trained model heard as soon as it is put right: "no, she's fine, I asked how to move
 * her". What to do was said in full, and is said once more for whoever has such a sign after all. Null for a clear one.
 */
export function dropDoubted(situation: Situation): Decision | null {
  const { turn, meaning, session, flags } = situation;
  const { alarm } = session;
  if (alarm?.isDoubtful !== true || turn.occasion !== 'speech' || turn.move !== null || tellsSign(flags)) return null;
  const says = (circumstances: readonly Circumstance[]): boolean => circumstances.some((one) => meaning.circumstances.includes(one));
  if (meaning.move !== null || !says(doubts) || says(ofAlarm)) return null;
  // "What are you on about" has no words of its own, and is about the warning.
  if (!says(['protesting']) && !isLooselyAboutAlarm(meaning)) return null;
  return letGo(situation, alarm, 'if-signs-after-all', 'ask-anything');
}
