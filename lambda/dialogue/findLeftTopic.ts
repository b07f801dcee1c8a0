import type { TopicId } from '../vocabulary/ids.ts';
import type { QuestionKind } from '../vocabulary/questionKind.ts';
import { hasPassageFor } from './hasPassageFor.ts';
import type { Situation } from './situation.ts';

/**
 * Finds the subject that was left for a word on whom to ring, or on the illness as a whole: "what will they do" after
 * that is about the complaint again, when only that has an answer. Null when the subject in hand is one of its own.
 */
export function findLeftTopic({ content, session, meaning }: Situation, inHand: TopicId, kind: QuestionKind): TopicId | null {
  const { contacts, about, urgency, kinds } = content.roles;
  const general: readonly string[] = [contacts, about, urgency, ...Object.values(kinds)];
  const left = session.trail.at(-1);
  if (left === undefined || !general.includes(inHand) || general.includes(left) || !meaning.pointsBack) return null;
  return !hasPassageFor(content.topics[inHand], kind) && hasPassageFor(content.topics[left], kind) ? left : null;
}
