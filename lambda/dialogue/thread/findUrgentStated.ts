import type { TopicId } from '../../vocabulary/ids.ts';
import type { Situation } from '../situation.ts';

/**
 * Finds the complaint that may be urgent and is told beside the subject in hand, though the talk makes another likelier: "I
 * get breathless on the stairs", after tiredness, is more than a remark. Null when there is none.
 */
export function findUrgentStated({ content, meaning, session }: Situation): TopicId | null {
  const told = meaning.ranked.find(({ owner, confidence }) => {
    const isUrgent = owner.kind === 'topic' && (content.topics[owner.id]?.careLevel ?? 'routine') !== 'routine';
    return isUrgent && owner.id !== session.topic && confidence >= content.knowledge.weights.guess;
  });
  return told === undefined ? null : (told.owner.id as TopicId);
}
