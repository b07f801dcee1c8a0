import type { Situation } from '../situation.ts';

/** The situation once an emergency was left on purpose: what is asked then leans on nothing that was said for it. */
export function leaveTopic(situation: Situation): Situation {
  const { meaning, session } = situation;
  if (session.alarm === null || !meaning.circumstances.includes('changing-subject')) return situation;
  return { ...situation, session: { ...session, topic: null, reply: null, voiced: [] } };
}
