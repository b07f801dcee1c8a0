import type { TopicId } from '../../vocabulary/ids.ts';
import type { Situation } from '../situation.ts';
import { sharesWords } from './askInOtherWords.ts';

/** From this rarity on, 0 to 1, a word tells of one complaint and not of many. */
const leastRarity = 0.3;

/**
 * Finds the complaint that may be urgent and is told beside the subject in hand, though the talk makes another likelier: "I
 * get breathless on the stairs", after tiredness, is more than a remark. Null when there is none.
 */
export function findUrgentStated(situation: Situation): TopicId | null {
  const { content, meaning, session } = situation;
  const told = meaning.ranked.find(({ owner, confidence }) => {
    const topic = owner.kind === 'topic' && owner.id !== session.topic ? content.topics[owner.id] : undefined;
    const mayBeUrgent = topic !== undefined && !topic.isTreatment && (topic.careLevel !== 'routine' || topic.checksForRedFlags);
    return mayBeUrgent && confidence >= content.knowledge.weights.guess && sharesWords(situation, owner.id as TopicId, leastRarity);
  });
  return (told?.owner.id ?? null) as TopicId | null;
}
