import { tellsSign } from '../../safety/tellsSign.ts';
import type { Circumstance } from '../../vocabulary/circumstance.ts';
import { moments } from '../../vocabulary/moments.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { letGo } from './letGo.ts';

/** What is told of the emergency itself, whatever else is said with it. */
const ofAlarm: readonly Circumstance[] = [...moments, 'since-when', 'calling'];

/**
 * Lets go of a red flag that only the trained model heard once somebody takes it for a mistake, or says what they asked
 * instead: "what are you on about", "nothing's happened, I asked how to move her". What to do was said in full, and is said
 * once more for whoever has such a sign after all. A no alone lets go of nothing: "no, it's got worse". Null for a clear one.
 */
export function dropDoubted(situation: Situation): Decision | null {
  const { turn, meaning, session, flags } = situation;
  const { alarm } = session;
  const { circumstances } = meaning;
  if (alarm?.isDoubtful !== true || turn.occasion !== 'speech' || (turn.move ?? meaning.move) !== null || tellsSign(flags)) return null;
  if (!circumstances.includes('protesting') || ofAlarm.some((one) => circumstances.includes(one))) return null;
  return letGo(situation, alarm, 'if-signs-after-all', 'ask-anything');
}
