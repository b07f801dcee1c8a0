import type { TopicId } from '../../vocabulary/ids.ts';
import type { Situation } from '../situation.ts';
import { sharesWords } from './askInOtherWords.ts';

/**
 * Finds the complaint that may be urgent and is told beside the subject in hand, though the talk makes another likelier: "I
 * get breathless on the stairs", after tiredness, is more than a remark. Null when there is none.
 */
export function findUrgentStated(situation: Situation): TopicId | null {
  const { content, meaning, session } = situation;
  const told = meaning.ranked.find(({ owner, confidence }) => {
    const topic = owner.kind === 'topic' && owner.id !== session.topic ? content.topics[owner.id] : undefined;
    const mayBeUrgent = topic !== undefined && !topic.isTreatment && (topic.careLevel !== 'routine' || topic.checksForRedFlags);
    return mayBeUrgent && confidence >= content.knowledge.weights.guess && sharesWords(situation, owner.id as TopicId);
  });
  return (told?.owner.id ?? null) as TopicId | null;
}
