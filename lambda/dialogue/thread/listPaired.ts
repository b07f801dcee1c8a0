import type { TopicId } from '../../vocabulary/ids.ts';
import type { Situation } from '../situation.ts';

/**
 * Lists the topics that "the first one" and "the other" count among when none were offered: those that the person named in
 * one breath, else treatments or tests that the talk went through. Empty after an answer that lists several itself.
 */
export function listPaired({ content, session }: Situation): readonly TopicId[] {
  const named = session.askedBefore?.named ?? [];
  if (named.length > 1) return named;
  const { trail, topic } = session;
  if (topic === null || trail.length === 0 || listsSeveral(content, topic)) return [];
  const told = [...trail, topic];
  if (told.some((id) => listsSeveral(content, id))) return [];
  const tests = content.topics[content.roles.kinds.tests ?? '']?.related ?? [];
  return told.every((id) => content.topics[id]?.isTreatment === true) || told.every((id) => tests.includes(id)) ? told : [];
}

/** A topic that tells of treatments, or of tests, in general. */
function listsSeveral({ roles }: Situation['content'], topic: TopicId): boolean {
  return Object.values(roles.kinds).includes(topic) || roles.treatment.includes(topic);
}
