import type { TopicId } from '../../vocabulary/ids.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import { findFittingPassage } from '../passages/choosePassage.ts';
import { findTold } from './findTold.ts';
import { hasPassageFor } from '../passages/hasPassageFor.ts';
import type { Situation } from '../situation.ts';

/**
 * Finds the other subject of the passage told last that a follow-up is about: "is that a big operation", after fixing a
 * weak bone, asks of surgery, which tells more of it. Null where the subject in hand answers as well.
 */
export function findLedTo(situation: Situation, inHand: TopicId, kind: QuestionKind): TopicId | null {
  const { content, meaning } = situation;
  const told = findTold(situation);
  const topic = content.topics[inHand];
  if (told === null || told.id !== inHand || topic === undefined || !meaning.pointsBack) return null;
  const own = findFittingPassage(topic, meaning)?.evidence ?? 0;
  const leads = (told.passage?.alsoAbout ?? []).filter((id) => hasPassageFor(content.topics[id], kind));
  const better = leads.find((id) => {
    const other = content.topics[id];
    return other !== undefined && (findFittingPassage(other, meaning)?.evidence ?? 0) > own;
  });
  return (better ?? null) as TopicId | null;
}
