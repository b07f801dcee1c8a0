import type { TopicId } from '../../vocabulary/ids.ts';
import type { Situation } from '../situation.ts';

/** Turns a question on treatment in general into the one for the first cancer, when that was named in this session. */
export function shapeByPrimary({ content, meaning, session }: Situation, topic: TopicId): TopicId {
  const primary = meaning.primaries[0] ?? session.primary;
  if (primary === null || primary === undefined || !content.roles.treatment.includes(topic)) return topic;
  const shaped = content.primaries[primary]?.topic;
  return shaped !== undefined && content.topics[shaped]?.isTreatment === true ? (shaped as TopicId) : topic;
}
