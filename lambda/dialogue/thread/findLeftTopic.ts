import type { TopicId } from '../../vocabulary/ids.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import { hasPassageFor } from '../passages/hasPassageFor.ts';
import type { Situation } from '../situation.ts';

/**
 * Finds the subject that was left for a word on whom to ring, or on the illness as a whole: "what will they do" after
 * that is about the complaint again, when only that has an answer. Null when the subject in hand is one of its own.
 */
export function findLeftTopic({ content, session, meaning }: Situation, inHand: TopicId, kind: QuestionKind): TopicId | null {
  const { contacts, about, urgency, kinds } = content.roles;
  const general: readonly string[] = [contacts, about, urgency, ...Object.values(kinds)];
  if (!general.includes(inHand) || !meaning.pointsBack || hasPassageFor(content.topics[inHand], kind)) return null;
  return session.trail.findLast((left) => !general.includes(left) && hasPassageFor(content.topics[left], kind)) ?? null;
}
