import type { TopicId } from '../../vocabulary/ids.ts';
import type { Band } from '../../vocabulary/meaning.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import { askedOfEach } from '../passages/askedOfEach.ts';
import { findFittingPassage, findParticularPassage } from '../passages/choosePassage.ts';
import { getConfidence } from '../passages/getConfidence.ts';
import { findBeside, findMeant } from './findAspect.ts';
import { findRecalled } from './findRecalled.ts';
import { findLooseThread, findThread } from './findThread.ts';
import { findToldKind } from './findToldKind.ts';
import { hasPassageFor } from '../passages/hasPassageFor.ts';
import { listAskedKinds } from '../passages/listAskedKinds.ts';
import { isOnPrimary } from './isOnPrimary.ts';
import { listPaired } from './listPaired.ts';
import { moveToPrimary } from './moveToPrimary.ts';
import { shapeByPrimary } from './shapeByPrimary.ts';
import type { Situation } from '../situation.ts';

/** How much must speak for a text on just what is asked, for a topic to answer what is asked of the whole illness. */
const leastOfParticular = 0.25;

/** The topic that an utterance asks about, and how sure that is. */
export interface TopicChoice {
  readonly topic: TopicId;
  readonly band: Band;
  readonly kinds: readonly QuestionKind[];
  /** The words lean on the topic in hand: it was not named anew. */
  readonly isFollowUp: boolean;
}

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
    return { topic: shapeByPrimary(situation, resolved), band: 'sure', kinds, isFollowUp: false };
  const [best] = meaning.ranked;
  if (asksWhatItIs(situation)) return { topic: content.roles.subject as TopicId, band: 'sure', kinds, isFollowUp: false };
  const ofSubject = findAskedOfSubject(situation);
  if (ofSubject !== null) return { topic: shapeByPrimary(situation, ofSubject), band: 'sure', kinds, isFollowUp: false };
  const moved = moveToPrimary(situation);
  if (moved !== null) return { ...moved, band: 'sure', isFollowUp: false };
  const meant = findMeant(situation);
  if (meant !== null) return { topic: meant, band: 'sure', kinds, isFollowUp: false };
  const recalled = findRecalled(situation);
  if (recalled !== null) return { topic: recalled, band: 'sure', kinds: listKindsOfOther(situation, recalled), isFollowUp: true };
  const offered = findOffered(situation);
  if (offered !== null) return { topic: offered, band: 'likely', kinds, isFollowUp: false };
  const beside = findBeside(situation);
  if (beside !== null) return { topic: beside, band: 'likely', kinds, isFollowUp: true };
  const thread = findThread(situation);
  if (thread !== null) return { topic: thread, band: thread === session.topic ? 'sure' : 'likely', kinds, isFollowUp: true };
  const near = findNear(situation);
  if (near !== null) return { topic: near, band: 'likely', kinds, isFollowUp: true };
  const loose = findLooseThread(situation);
  if (loose !== null) return { topic: loose, band: loose === session.topic ? 'sure' : 'likely', kinds, isFollowUp: true };
  const general = best === undefined || best.band === 'unsure' || best.band === 'out-of-scope' ? findGeneral(situation) : null;
  if (general !== null) return { topic: general, band: 'likely', kinds, isFollowUp: false };
  const origin = findOrigin(situation);
  if (origin !== null) return { topic: origin, band: 'likely', kinds, isFollowUp: false };
  if (best === undefined || best.owner.kind !== 'topic' || best.band === 'out-of-scope') return null;
  const named = toNamedTreatment(situation, best.owner.id as TopicId);
  const topic = shapeByPrimary(situation, toGeneral(situation, named));
  return { topic, band: best.band, kinds, isFollowUp: false };
}

/** "It's from my bowel", where nothing else is clear, asks of that first cancer. */
function findOrigin({ content, meaning }: Situation): TopicId | null {
  const [best] = meaning.ranked;
  const isClear = best?.band === 'sure' || meaning.named.length > 0;
  if (isClear || !meaning.circumstances.includes('of-origin')) return null;
  return (meaning.primaries.map((id) => content.primaries[id]?.topic).find((id) => id !== undefined) ?? null) as TopicId | null;
}

/**
 * "Lung cancer's gone to my back and they're giving me radiotherapy, what happens" names a treatment: that is asked about,
 * unless the topic on the first cancer answers it better.
 */
function toNamedTreatment(situation: Situation, topic: TopicId): TopicId {
  const { content, meaning } = situation;
  if (!isOnPrimary(situation, topic))
    return findHelper(situation, topic) ?? findNamed(situation, topic) ?? findOneOfGeneral(situation, topic) ?? topic;
  const weigh = (id: TopicId): number => {
    const compiled = content.topics[id];
    const telling = meaning.telling.filter(({ names }) => !names.includes(id));
    return compiled === undefined ? 0 : (findFittingPassage(compiled, { ...meaning, telling })?.evidence ?? 0);
  };
  const isTreatment = (id: TopicId): boolean => content.topics[id]?.isTreatment === true && !content.roles.treatment.includes(id);
  const named = meaning.named.find((id) => isTreatment(id) && !isOnPrimary(situation, id));
  return named !== undefined && weigh(named) > weigh(topic) ? named : topic;
}

/** "What happens at the planning visit" sounds like treatment in general, and names something of one treatment. */
function findOneOfGeneral({ content, meaning }: Situation, topic: TopicId): TopicId | null {
  if (topic !== content.roles.treatment[0] || meaning.named.includes(topic)) return null;
  const isOne = (id: TopicId): boolean => content.topics[id]?.isTreatment === true && !content.roles.treatment.includes(id);
  return meaning.named.find((id) => isOne(id) && getConfidence(meaning, id) >= content.knowledge.weights.possible) ?? null;
}

/** "Does radiotherapy help bone pain" is on what may help, and not on the pain, where both are about as likely. */
function findHelper({ content, meaning }: Situation, topic: TopicId): TopicId | null {
  if (content.topics[topic]?.isTreatment === true || meaning.kinds[0] !== 'benefit') return null;
  const isLikely = (id: TopicId): boolean => getConfidence(meaning, id) >= content.knowledge.weights.guess;
  return meaning.named.find((id) => content.topics[id]?.isTreatment === true && isLikely(id)) ?? null;
}

/** "My gums bleed when I clean my teeth" names what may be urgent, and sounds like something else: what is named comes first. */
function findNamed({ content, meaning }: Situation, topic: TopicId): TopicId | null {
  const [best] = meaning.ranked;
  if (best === undefined || best.band === 'sure' || meaning.named.includes(topic)) return null;
  const least = content.knowledge.weights.shareToName * best.confidence;
  return meaning.named.find((id) => content.topics[id]?.careLevel !== 'routine' && getConfidence(meaning, id) >= least) ?? null;
}

/**
 * "How is this cancer treated" names the subject of everything: the question itself is on treatment in general. So does
 * the name of a first cancer, where the topic on it has no answer of its own.
 */
function toGeneral(situation: Situation, topic: TopicId): TopicId {
  const { content, meaning } = situation;
  const [kind] = listAskedKinds(meaning.kinds);
  const general = kind === undefined ? undefined : (content.roles.kinds[kind] as TopicId | undefined);
  const telling = meaning.telling.filter(({ names }) => !names.includes(topic));
  const own = content.topics[topic];
  const isOnJustThat = own !== undefined && findParticularPassage(own, telling, leastOfParticular) !== null;
  const isGeneral = topic === content.roles.subject || (isOnPrimaryAlone(situation, topic) && !hasPassageFor(own, kind) && !isOnJustThat);
  return isGeneral && general !== undefined ? general : topic;
}

/** "Where do I read about treating lung cancer" names a first cancer and is on its treatment, wherever that is. */
function isOnPrimaryAlone({ content, meaning }: Situation, topic: TopicId): boolean {
  const isOnTreatment =
    content.topics[topic]?.isTreatment === true && meaning.kinds.some((kind) => kind === 'treatment' || kind === 'where');
  return !isOnTreatment && meaning.primaries.some((id) => content.primaries[id]?.topic === topic);
}

/** "What are bone metastases" asks what the subject of everything is, whatever was talked about. */
function asksWhatItIs(situation: Situation): boolean {
  const { kinds } = situation.meaning;
  return namesSubjectAlone(situation) && kinds[0] === 'definition' && listAskedKinds(kinds).length === 0;
}

/** "How is secondary bone cancer treated" asks of the subject of everything what one topic tells, where nothing else is likelier. */
function findAskedOfSubject(situation: Situation): TopicId | null {
  const { content, meaning } = situation;
  const [kind] = listAskedKinds(meaning.kinds);
  const general = kind === undefined ? undefined : (content.roles.kinds[kind] as TopicId | undefined);
  const best = meaning.ranked[0]?.owner;
  const isOnNothingElse = best?.kind === 'topic' && (best.id === content.roles.subject || best.id === general);
  return general !== undefined && isOnNothingElse && namesSubjectAlone(situation) ? general : null;
}

function namesSubjectAlone({ content, meaning }: Situation): boolean {
  const isAlone = meaning.named.length === 1 && meaning.named[0] === content.roles.subject && meaning.primaries.length === 0;
  return isAlone && !meaning.refersBack;
}

/** "What helps", before anything was said, is a question on treatment in general, and so is what comes next. */
function findGeneral(situation: Situation): TopicId | null {
  const { content, meaning, session } = situation;
  const [kind] = listAskedKinds(meaning.kinds);
  if (!meaning.isBare || kind === undefined) return null;
  const next = kind === 'next' && session.topic === null ? content.roles.treatment[0] : undefined;
  const general = (content.roles.kinds[kind] ?? next) as TopicId | undefined;
  return general === undefined ? null : shapeByPrimary(situation, general);
}

/** "What is it for", asked instead of choosing, is about the first of the topics offered that has an answer to it. */
function findOffered({ content, meaning, session }: Situation): TopicId | null {
  const [kind] = listAskedKinds(meaning.kinds);
  if (session.asked !== 'ask-which-unsure' || !meaning.isBare || (!meaning.refersBack && (kind === undefined || session.topic !== null)))
    return null;
  return session.choices.find((id) => kind === undefined || hasPassageFor(content.topics[id], kind)) ?? null;
}

/** "Will the other one", after an answer on one of two, asks the same of the other. */
function listKindsOfOther(situation: Situation, recalled: TopicId): readonly QuestionKind[] {
  const { kinds, telling } = situation.meaning;
  const told = kinds.length === 0 && telling.length <= 1 && listPaired(situation).includes(recalled) ? findToldKind(situation) : null;
  return told === null || !askedOfEach.has(told) ? kinds : [told];
}

/** Short words that are not clear by themselves mean the subject next to the one in hand: "which drugs" after weak bones. */
function findNear({ content, meaning, session }: Situation): TopicId | null {
  const [best] = meaning.ranked;
  const { clear, picked } = content.knowledge.weights;
  if (session.topic === null || !meaning.pointsBack || meaning.named.length > 0 || (best?.confidence ?? 0) >= clear) return null;
  // "Tell me how I get it, is it a shot or a drip" is answered by the subject in hand, which it sounds like too.
  const [kind] = listAskedKinds(meaning.kinds);
  if (best?.owner.id === session.topic && hasPassageFor(content.topics[session.topic], kind)) return session.topic;
  const related = content.topics[session.topic]?.related ?? [];
  const near = meaning.ranked.find(({ owner, confidence }) => owner.kind === 'topic' && confidence >= picked && related.includes(owner.id));
  return near === undefined ? null : (near.owner.id as TopicId);
}
