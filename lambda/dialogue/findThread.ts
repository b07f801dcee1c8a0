import type { CompiledTopic } from '../vocabulary/compiledContent.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import type { RankedMeaning } from '../vocabulary/meaning.ts';
import type { QuestionKind } from '../vocabulary/questionKind.ts';
import { findToldKind } from './findToldKind.ts';
import { hasPassageFor } from './hasPassageFor.ts';
import { listAskedKinds } from './listAskedKinds.ts';
import { shapeByPrimary } from './shapeByPrimary.ts';
import type { Situation } from './situation.ts';

/** How confident another reading must be to overrule the subject in hand. */
const leastOverrulingConfidence = 0.8;

/** Kinds of question that are asked of what is done about a complaint, rather than of the complaint. */
const kindsOfTreatments: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
  'duration',
  'side-effects',
  'how-given',
  'benefit',
  'how-it-works',
]);

/** Utterances of more words than this name what they are about; loose ones even sooner. */
const longestFollowUpWords = 10;
const longestLooseWords = 8;

/**
 * Finds the topic that a follow-up is about: the one in hand, or the nearest that answers this kind of question; null
 * when the words are no follow-up.
 *
 * "Does it hurt" after bone cement is no question on bone pain, however much it sounds like one: words that name nothing
 * belong to the subject in hand.
 */
export function findThread(situation: Situation): TopicId | null {
  const { meaning, session } = situation;
  if (session.topic === null || !isFollowUp(situation)) return null;
  const [kind] = listAskedKinds(meaning.kinds);
  return kind === undefined ? findToldOf(situation, session.topic) : findAnswering(situation, session.topic, kind);
}

function isFollowUp(situation: Situation): boolean {
  const { content, meaning, session } = situation;
  const [best] = meaning.ranked;
  if (meaning.words > longestFollowUpWords) return false;
  const [kind] = listAskedKinds(meaning.kinds);
  if (meaning.isBare) return kind !== undefined || (meaning.refersBack && !isAnsweredElsewhere(best));
  if (namesSomethingElse(situation)) return false;
  if (best?.owner.kind === 'topic' && best.owner.id === session.topic) return true;
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  if (hasPassageFor(topic, kind)) return !(best?.band === 'sure' && (!meaning.pointsBack || best.confidence > leastOverrulingConfidence));
  if (!meaning.pointsBack) return false;
  return best?.band !== 'sure' && (meaning.goesOn || (best?.band !== 'likely' && kind !== undefined));
}

/**
 * Finds the topic in hand for words that may be anything: inside a talk they are more likely about its subject than
 * about what they sound a little like. Null when they name something else, or clearly are something else.
 */
export function findLooseThread(situation: Situation): TopicId | null {
  const { meaning, session } = situation;
  const [best] = meaning.ranked;
  if (session.topic === null || meaning.words > longestLooseWords || namesSomethingElse(situation)) return null;
  if (best?.band === 'sure' || (best?.band === 'likely' && !meaning.pointsBack)) return null;
  if (best?.owner.kind === 'reply' && !meaning.pointsBack) return null;
  const [kind] = listAskedKinds(meaning.kinds);
  return kind === undefined ? session.topic : findAnswering(situation, session.topic, kind);
}

function namesSomethingElse({ meaning, session }: Situation): boolean {
  return meaning.named.some((topic) => topic !== session.topic) || meaning.primaries.length > 0;
}

/** A reply that was written for these very words, such as the one to "what can you do". */
function isAnsweredElsewhere(best: RankedMeaning | undefined): boolean {
  return best?.band === 'sure' && best.owner.kind === 'move';
}

/**
 * The topic in hand when it has such a passage, else the general one for this kind of question. What was said last about
 * treating a symptom is a treatment that "does it make you sick" asks about: then a related treatment may answer.
 */
function findAnswering(situation: Situation, inHand: TopicId, kind: QuestionKind): TopicId {
  const { content } = situation;
  const general = content.roles.kinds[kind] as TopicId | undefined;
  const shaped = general === undefined ? undefined : shapeByPrimary(situation, general);
  const related = toldTreatmentLast(situation, inHand) ? (content.topics[inHand]?.related ?? []) : [];
  const treatment = related.find((id) => content.topics[id]?.isTreatment === true && hasPassageFor(content.topics[id], kind));
  if (treatment !== undefined && kindsOfTreatments.has(kind)) return treatment as TopicId;
  const isAboutEverything = inHand === content.roles.subject || (shaped !== general && hasNothingToTreat(content.topics[inHand]));
  if (hasPassageFor(content.topics[inHand], kind) && (shaped === undefined || !isAboutEverything)) return inHand;
  return shaped ?? ((treatment ?? inHand) as TopicId);
}

/** "Which ones" after a passage on the tests for something is about tests. */
function findToldOf(situation: Situation, inHand: TopicId): TopicId {
  const kind = situation.meaning.isBare ? findToldKind(situation) : null;
  return ((kind === null ? undefined : situation.content.roles.kinds[kind]) ?? inHand) as TopicId;
}

/** Background rather than a complaint or a treatment: a question on treatment then means that of the first cancer. */
function hasNothingToTreat(topic: CompiledTopic | undefined): boolean {
  return topic?.careLevel === 'routine' && !topic.isTreatment;
}

function toldTreatmentLast(situation: Situation, inHand: TopicId): boolean {
  return situation.content.topics[inHand]?.isTreatment === false && findToldKind(situation) === 'treatment';
}
