import type { Decision } from '../decision.ts';
import { listNearAlarm } from './listNearAlarm.ts';
import type { Situation } from '../situation.ts';

/**
 * Remembers a red flag after what was decided. While the answer is on the emergency itself, a clear red flag stands;
 * one from which the subject changed is kept as past: it is why somebody may ask whom to call.
 */
export function rememberAlarm(decision: Decision, situation: Situation): Decision {
  const { alarm } = situation.session;
  const { session, topics } = decision;
  // Once help was called, the talk may be about anything until it is over.
  if (session !== null && session.alarm === null && alarm?.call !== undefined) return { ...decision, session: { ...session, alarm } };
  if (session === null || session.alarm !== null) return decision;
  const [subject] = topics;
  const isLetGo = alarm !== null && session.pastAlarm === alarm;
  const isLeft = isLetGo || situation.meaning.circumstances.includes('changing-subject');
  const isOnIt =
    alarm !== null && !isLeft && alarm.isDoubtful !== true && subject !== undefined && listNearAlarm(situation, alarm).has(subject);
  return { ...decision, session: { ...session, ...(isOnIt ? { alarm } : { pastAlarm: alarm ?? session.pastAlarm }) } };
}
