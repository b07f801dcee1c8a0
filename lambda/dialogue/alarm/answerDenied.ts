import { isDenied } from '../../safety/isDenied.ts';
import { tellsSign } from '../../safety/tellsSign.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { letGo } from './letGo.ts';

/**
 * Lets go of a red flag once somebody says that there is no such sign, or that it was misheard: "my legs are fine", "I never
 * said that". What to do is said once more, for whoever makes light of a sign. Null where no red flag stands, or a sign is
 * told of as well.
 */
export function answerDenied(situation: Situation): Decision | null {
  const { content, turn, meaning, session, flags } = situation;
  const { alarm } = session;
  if (alarm === null || turn.occasion !== 'speech' || turn.move !== null || tellsSign(flags)) return null;
  if (!meaning.circumstances.includes('misheard') && !isDenied(flags)) return null;
  const isMain = content.locales[turn.locale].advices[alarm.advice]?.isMainEmergency === true;
  return letGo(situation, alarm, isMain ? 'if-signs-after-all' : 'if-it-comes', 'ask-anything');
}
