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
    const isUrgent = owner.kind === 'topic' && (content.topics[owner.id]?.careLevel ?? 'routine') !== 'routine';
    const isTold = isUrgent && owner.id !== session.topic && confidence >= content.knowledge.weights.guess;
    return isTold && sharesWords(situation, owner.id as TopicId, leastRarity);
  });
  return told === undefined ? null : (told.owner.id as TopicId);
}
