import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import type { Situation } from '../situation.ts';

/** Lists the topics that the advice is about, those on its other signs, and those on whom to call and how soon. */
export function listNearAlarm({ content, turn }: Situation, { advice }: StandingAlarm): ReadonlySet<string> {
  const { contacts, urgency, mainAdvice, signs } = content.roles;
  const own = content.locales[turn.locale].advices[advice]?.topics ?? [];
  return new Set([...own, contacts, urgency, ...(advice === mainAdvice ? signs : [])]);
}
