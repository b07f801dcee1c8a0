import { isDenied } from '../../safety/isDenied.ts';
import { tellsSign } from '../../safety/tellsSign.ts';
import type { OwedAdvice, StandingAlarm } from '../../vocabulary/sessionState.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { decideEmergency } from './decideEmergency.ts';
import { letGo } from './letGo.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';

/**
 * Lets go of a red flag once somebody says that there is no such sign, or that it was misheard: "my legs are fine", "nowt's
 * broke", "I never said that". What to do is said once more, for whoever makes light of a sign, and another emergency that was
 * told of beside it stays. Null where no red flag stands, or a sign is told of as well.
 */
export function answerDenied(situation: Situation): Decision | null {
  const { content, turn, meaning, session, flags } = situation;
  const { alarm } = session;
  if (turn.occasion !== 'speech' || turn.move !== null || tellsSign(flags)) return null;
  const isKnown = flags.some(({ concept }) => content.safety.concepts[concept]?.denies === 'warning');
  // Told once more, after what to do should it change.
  if (alarm === null) return isKnown ? sayAndAsk(situation, 'known-told', 'ask-another', []) : null;
  if (meaning.circumstances.includes('tag-asking')) return null;
  const standing = listSaid(situation, alarm);
  const left = meaning.circumstances.includes('misheard') ? [] : standing.filter((one) => !isSignDenied(situation, one));
  if (left.length === standing.length) return null;
  const [first] = left;
  if (first !== undefined) return decideEmergency({ ...situation, session: { ...session, alarm: first } }, left.map(toAction));
  const isMain = content.locales[turn.locale].advices[alarm.advice]?.isMainEmergency === true;
  return letGo(situation, alarm, isKnown ? 'known-told' : isMain ? 'if-signs-after-all' : 'if-it-comes', 'ask-anything');
}

/** Lists what stands: the red flag, and the other emergency whose advice was said with it. */
function listSaid({ content, turn, session }: Situation, alarm: StandingAlarm): StandingAlarm[] {
  const advices = content.locales[turn.locale].advices;
  const others = session.lastActs.flatMap((act) => {
    const isOther = act.kind === 'advice' && act.advice !== alarm.advice && act.form !== 'short';
    return isOther && advices[act.advice]?.careLevel === 'emergency' ? [{ advice: act.advice, form: act.form }] : [];
  });
  return [alarm, ...others];
}

function toAction({ advice, form }: StandingAlarm): OwedAdvice {
  return { advice, form, part: 'action' };
}

/** "I feel fine" is said of no fever, "no fever" of no leg or bone, and "my legs are fine" of no arm. */
function isSignDenied({ content: { safety, roles }, flags }: Situation, { advice, sign }: StandingAlarm): boolean {
  if (!isDenied(flags)) return false;
  return flags.some(({ concept }) => {
    const { denies = null, silences = [] } = safety.concepts[concept] ?? {};
    // What the team knows of is a sign in the feet, and no other.
    const isKnown = denies === 'warning' && silences.some((id) => safety.concepts[id]?.topic === sign);
    if (advice === roles.mainAdvice) return denies === 'answer' || isKnown;
    return denies === 'always' && silences.some((id) => safety.concepts[id]?.advice === advice);
  });
}
