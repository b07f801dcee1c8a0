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
  const isMain = content.locales[turn.locale].advices[alarm.advice]?.isMainEmergency === true;
  // "I feel fine" is said of no fever, and "no fever" of no leg.
  const denies = isMain ? 'answer' : 'always';
  const isOwnDenied = isDenied(flags) && flags.some(({ concept }) => content.safety.concepts[concept]?.denies === denies);
  if (!meaning.circumstances.includes('misheard') && !isOwnDenied) return null;
  return letGo(situation, alarm, isMain ? 'if-signs-after-all' : 'if-it-comes', 'ask-anything');
}
