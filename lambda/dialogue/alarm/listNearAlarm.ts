import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import type { Situation } from '../situation.ts';

/** Lists the topics that the advice is about, and those on whom to call and how soon. */
export function listNearAlarm({ content, turn }: Situation, { advice }: StandingAlarm): ReadonlySet<string> {
  return new Set([...(content.locales[turn.locale].advices[advice]?.topics ?? []), content.roles.contacts, content.roles.urgency]);
}
