import type { CompiledTopic } from '../../vocabulary/compiledContent.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import { findClassAsked, isAspectOfInHand } from './findAspect.ts';
import { findLedTo } from './findLedTo.ts';
import { findLeftTopic } from './findLeftTopic.ts';
import { findToldKind } from './findToldKind.ts';
import { hasPassageFor } from '../passages/hasPassageFor.ts';
import { isFollowUp, isLooseFollowUp } from './isFollowUp.ts';
import { isOnPrimary } from './isOnPrimary.ts';
import { listAskedKinds } from '../passages/listAskedKinds.ts';
import { nearKinds } from '../passages/nearKinds.ts';
import { shapeByPrimary } from './shapeByPrimary.ts';
import type { Situation } from '../situation.ts';

/** Kinds of question that are asked of what is done about a complaint, rather than of the complaint. */
const kindsOfTreatments: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
  'duration',
  'side-effects',
  'how-given',
  'benefit',
  'how-it-works',
]);

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
  if (isAspectOfInHand(situation) || findClassAsked(situation) !== null) return session.topic;
  const kinds = listAskedKinds(meaning.kinds);
  const inHand = situation.content.topics[session.topic];
  const kind =
    (inHand?.isTreatment === true && !isUrgent(kinds[0]) ? kinds.find((one) => hasPassageFor(inHand, one)) : undefined) ?? kinds[0];
  return kind === undefined ? findToldOf(situation, session.topic) : findAnswering(situation, session.topic, kind);
}

/** Finds the topic that words which may be anything are about, inside a talk; null when they are clearly something else. */
export function findLooseThread(situation: Situation): TopicId | null {
  const { meaning, session } = situation;
  if (session.topic === null || !isLooseFollowUp(situation)) return null;
  const [kind] = listAskedKinds(meaning.kinds);
  return kind === undefined ? session.topic : findAnswering(situation, session.topic, kind);
}

/**
 * The topic in hand when it has such a passage, else the general one for this kind of question. What was said last about
 * treating a symptom is a treatment that "does it make you sick" asks about: then a related treatment may answer.
 */
function findAnswering(situation: Situation, inHand: TopicId, kind: QuestionKind): TopicId {
  const { content } = situation;
  const left = findLeftTopic(situation, inHand, kind) ?? findLedTo(situation, inHand, kind);
  if (left !== null) return left;
  const general = findGeneral(situation, inHand, kind);
  const shaped = general === undefined ? undefined : shapeByPrimary(situation, general);
  const related = toldTreatmentLast(situation, inHand) ? (content.topics[inHand]?.related ?? []) : [];
  const treatment = related.find((id) => content.topics[id]?.isTreatment === true && hasPassageFor(content.topics[id], kind));
  if (treatment !== undefined && kindsOfTreatments.has(kind) && !asksOfComplaint(situation, inHand)) return treatment as TopicId;
  const isAboutEverything = inHand === content.roles.subject || (shaped !== general && hasNothingToTreat(content.topics[inHand]));
  if (hasPassageFor(content.topics[inHand], kind) && (shaped === undefined || !isAboutEverything)) return inHand;
  // "Can it be cured" is on the outlook only where the subject in hand says nothing of treating it.
  if (kind === 'prognosis' && situation.meaning.kinds.includes('treatment') && hasPassageFor(content.topics[inHand], 'treatment'))
    return inHand;
  if (shaped !== undefined && isClearly(situation, shaped) && !hasPassageFor(content.topics[inHand], kind)) return shaped;
  // "How did it get there" after the treatment for a first cancer asks of the cancer, and not of the drugs.
  if (shaped !== undefined && kind === 'cause' && isOnPrimary(situation, inHand)) return shaped;
  if (isClearly(situation, inHand) || hasNearPassage(content.topics[inHand], kind)) return inHand;
  return shaped ?? (situation.meaning.isBare ? findEarlier(situation, inHand, kind) : null) ?? ((treatment ?? inHand) as TopicId);
}

/** "How long before it gets better" asks of the complaint, "how long before it works" of what is done about it. */
function asksOfComplaint({ content, meaning }: Situation, inHand: TopicId): boolean {
  const [kind, ...others] = listAskedKinds(meaning.kinds);
  return kind === 'duration' && hasPassageFor(content.topics[inHand], kind) && !others.some((other) => kindsOfTreatments.has(other));
}

/** How common something is, or where, asked of a complaint or a treatment, is not asked of the whole illness. */
function findGeneral({ content }: Situation, inHand: TopicId, kind: QuestionKind): TopicId | undefined {
  const topic = content.topics[inHand];
  const isOfInHand = (kind === 'frequency' && !hasNothingToTreat(topic)) || (kind === 'where' && topic?.isTreatment === true);
  return isOfInHand ? undefined : (content.roles.kinds[kind] as TopicId | undefined);
}

/** "How often is it" after a harm of a drug asks of the drug, which was talked about before. */
function findEarlier({ content, session }: Situation, inHand: TopicId, kind: QuestionKind): TopicId | null {
  const earlier = session.trail.at(-1);
  const before = earlier === undefined ? undefined : content.topics[earlier];
  return earlier !== undefined && before?.related.includes(inHand) === true && hasPassageFor(before, kind) ? earlier : null;
}

/** Words that name the subject in hand again are about it, whatever kind of question they ask. */
function isClearly({ meaning }: Situation, topic: TopicId): boolean {
  const [best] = meaning.ranked;
  return (!meaning.isBare || !meaning.refersBack) && best?.owner.id === topic;
}

/** Where nobody is in danger, "is it harmful" asks what to take care of, and no general list of urgent signs. */
function hasNearPassage(topic: CompiledTopic | undefined, kind: QuestionKind): boolean {
  return (topic?.careLevel === 'routine' || kind !== 'danger') && (nearKinds[kind] ?? []).some((near) => hasPassageFor(topic, near));
}

/** "Which ones" after a passage on the tests for something is about tests; "is it to do with that", after a cause, is not about causes. */
function findToldOf(situation: Situation, inHand: TopicId): TopicId {
  const told = situation.meaning.isBare ? findToldKind(situation) : null;
  const kind = told === 'cause' ? null : told;
  return ((kind === null ? undefined : situation.content.roles.kinds[kind]) ?? inHand) as TopicId;
}

/** Background rather than a complaint or a treatment: a question on treatment then means that of the first cancer. */
function hasNothingToTreat(topic: CompiledTopic | undefined): boolean {
  return topic?.careLevel === 'routine' && !topic.isTreatment;
}

function toldTreatmentLast(situation: Situation, inHand: TopicId): boolean {
  return situation.content.topics[inHand]?.isTreatment === false && findToldKind(situation) === 'treatment';
}

/** What is asked first of all is answered first of all. */
function isUrgent(kind: QuestionKind | undefined): boolean {
  return kind === 'contact' || kind === 'danger';
}
