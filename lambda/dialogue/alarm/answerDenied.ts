import { isDenied } from '../../safety/isDenied.ts';
import { tellsSign } from '../../safety/tellsSign.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
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
  const isOwnDenied = isDenied(flags) && flags.some(({ concept }) => deniesSignOf(content, alarm, concept));
  if (!meaning.circumstances.includes('misheard') && !isOwnDenied) return null;
  return letGo(situation, alarm, isMain ? 'if-signs-after-all' : 'if-it-comes', 'ask-anything');
}

/** "I feel fine" is said of no fever, "no fever" of no leg or bone, and "my legs are fine" of no arm. */
function deniesSignOf({ safety, roles }: Situation['content'], { advice }: StandingAlarm, concept: string): boolean {
  const { denies = null, silences = [] } = safety.concepts[concept] ?? {};
  if (advice === roles.mainAdvice) return denies === 'answer';
  return denies === 'always' && silences.some((sign) => safety.concepts[sign]?.advice === advice);
}
