import type { TopicId } from '../../vocabulary/ids.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import { findToldKind } from './findToldKind.ts';
import { hasPassageFor } from '../passages/hasPassageFor.ts';
import { isOnPrimary } from './isOnPrimary.ts';
import { listAskedKinds } from '../passages/listAskedKinds.ts';
import type { Situation } from '../situation.ts';

/** Utterances of more words than this ask a question of their own. */
const longestFollowUpWords = 8;

/**
 * Takes "and for breast" as the same question about another first cancer; null when it is none.
 *
 * @returns the topic, and the kinds of question: those asked now, else the one answered last
 */
export function moveToPrimary(situation: Situation): { readonly topic: TopicId; readonly kinds: readonly QuestionKind[] } | null {
  const { content, meaning, session } = situation;
  const [named] = meaning.primaries;
  if (named === undefined || session.topic === null || !meaning.pointsBack || meaning.words > longestFollowUpWords) return null;
  const target = content.primaries[named]?.topic as TopicId | undefined;
  const talksOfPrimaries = [session.topic, ...session.trail].some((topic) => isOnPrimaries(situation, topic));
  if (target === undefined || !talksOfPrimaries) return null;
  const toldKind = findToldKind(situation);
  const kinds = listAskedKinds(meaning.kinds).length > 0 || toldKind === null ? meaning.kinds : [toldKind];
  const [kind] = kinds;
  const general = kind === undefined ? undefined : (content.roles.kinds[kind] as TopicId | undefined);
  if (hasPassageFor(content.topics[target], kind)) return { topic: target, kinds };
  if (general !== undefined && !content.roles.treatment.includes(general)) return { topic: general, kinds: meaning.kinds };
  return { topic: toOwnOrGeneral(situation, target), kinds: meaning.kinds };
}

/** What is said of first cancers in general, such as which of them spread, is asked of the next one too. */
function toOwnOrGeneral(situation: Situation, target: TopicId): TopicId {
  const { content, meaning, session } = situation;
  if (session.topic !== null && session.topic === findTopicOfAll(situation) && meaning.goesOn) return session.topic;
  return content.topics[target]?.isTreatment === true ? target : ((content.roles.treatment[1] ?? target) as TopicId);
}

function isOnPrimaries(situation: Situation, topic: TopicId): boolean {
  return situation.content.roles.treatment.includes(topic) || isOnPrimary(situation, topic);
}

/** The topic that first cancers without one of their own lead to. */
function findTopicOfAll({ content }: Situation): string | undefined {
  return Object.values(content.primaries).find(({ topic }) => content.topics[topic]?.isTreatment === false)?.topic;
}
