import type { TopicId } from '../vocabulary/ids.ts';
import type { Band, RankedMeaning } from '../vocabulary/meaning.ts';
import type { QuestionKind } from '../vocabulary/questionKind.ts';
import type { Situation } from './situation.ts';

/** The topic that an utterance asks about, and how sure that is. */
export interface TopicChoice {
  readonly topic: TopicId;
  readonly band: Band;
  readonly kinds: readonly QuestionKind[];
  /** The words lean on the topic in hand: it was not named anew. */
  readonly isFollowUp: boolean;
}

/** Utterances of at most this many words that name nothing new are taken as being about the topic in hand. */
const shortFollowUpWords = 8;

/**
 * Chooses the topic that an utterance asks about; null when it asks about none, or the choice is not clear.
 *
 * The first cancer shapes it: a question on treatment in general becomes the one for that cancer, named now or before.
 */
export function chooseTopic(situation: Situation): TopicChoice | null {
  const { content, turn, meaning, session } = situation;
  const kinds = meaning.kinds;
  const resolved = turn.resolvedIds.find((id) => Object.hasOwn(content.topics, id)) as TopicId | undefined;
  if (resolved !== undefined && meaning.words <= 3)
    return { topic: shapeByPrimary(situation, resolved, false), band: 'sure', kinds, isFollowUp: false };
  const [best] = meaning.ranked;
  const moved = moveToPrimary(situation);
  if (moved !== null) return { topic: moved, band: 'sure', kinds, isFollowUp: false };
  if (session.topic !== null && isFollowUp(situation, best)) return { topic: session.topic, band: 'sure', kinds, isFollowUp: true };
  if (best === undefined || best.owner.kind !== 'topic' || best.band === 'out-of-scope') return null;
  const topic = shapeByPrimary(situation, best.owner.id as TopicId, meaning.pointsBack);
  return { topic, band: best.band, kinds, isFollowUp: false };
}

/** "And for breast": the same question, about another first cancer. */
function moveToPrimary({ content, meaning, session }: Situation): TopicId | null {
  const [named] = meaning.primaries;
  if (named === undefined || session.topic === null || !meaning.pointsBack || meaning.words > shortFollowUpWords) return null;
  const target = content.primaries[named]?.topic;
  if (target === undefined) return null;
  const treatmentTopics = new Set([...content.roles.treatment, ...Object.values(content.primaries).map(({ topic }) => topic)]);
  const isTreatment = treatmentTopics.has(session.topic) || session.trail.some((topic) => treatmentTopics.has(topic));
  return isTreatment ? (target as TopicId) : null;
}

function isFollowUp(situation: Situation, best: RankedMeaning | undefined): boolean {
  const { content, meaning, session } = situation;
  if (!meaning.pointsBack || meaning.words > shortFollowUpWords) return false;
  if (best?.owner.kind === 'topic' && best.owner.id === session.topic) return true;
  const namesOther = meaning.named.some((topic) => topic !== session.topic) || meaning.primaries.length > 0;
  if (namesOther) return false;
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  const answersKind = topic?.passages.some(({ kind }) => meaning.kinds.includes(kind)) ?? false;
  const isClear = best?.band === 'sure' && best.owner.kind !== 'move' && meaning.words > 4;
  return answersKind ? !(isClear && best.confidence > 0.8) : best?.band !== 'sure' && meaning.kinds.length > 0;
}

/** A question on treatment in general is shaped by the first cancer that was named in this session. */
function shapeByPrimary({ content, meaning, session }: Situation, topic: TopicId, pointsBack: boolean): TopicId {
  const primary = meaning.primaries[0] ?? session.primary;
  if (primary === null || primary === undefined || !content.roles.treatment.includes(topic)) return topic;
  void pointsBack;
  return (content.primaries[primary]?.topic ?? topic) as TopicId;
}
