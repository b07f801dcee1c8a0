import { scorePassages } from '../../knowledge/scorePassages.ts';
import { stemsOfContent } from '../../language/stemsOfContent.ts';
import type { CompiledTopic } from '../../vocabulary/compiledContent.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Meaning, RankedMeaning } from '../../vocabulary/meaning.ts';
import { questionKinds } from '../../vocabulary/questionKind.ts';
import { listTexts } from '../passages/choosePassage.ts';
import { getConfidence } from '../passages/getConfidence.ts';
import { hasPassageFor } from '../passages/hasPassageFor.ts';
import { listAskedKinds } from '../passages/listAskedKinds.ts';
import { findClassAsked, isAspectOfInHand, listAspects } from './findAspect.ts';
import { isPartOfInHand, namesSomethingElse } from './namesSomethingElse.ts';
import type { Situation } from '../situation.ts';

/** Utterances of more words than this name what they are about; loose ones even sooner. */
const longestWords = 10;
const longestLooseWords = 8;

/** Above this confidence, words that lean on nothing are about another topic. */
const leastOtherConfidence = 0.25;

/** From this rarity on, 0 to 1, a word says what is asked; below the lower one it says nothing. */
const leastRarity = 0.4;
const leastTellingRarity = 0.1;

/** So few words that say nothing are a mere remark. */
const mostMereWords = 4;

/** Tells whether the words lean on the subject in hand, because they name nothing or ask what it has an answer to. */
export function isFollowUp(situation: Situation): boolean {
  const { content, meaning, session } = situation;
  const [best] = meaning.ranked;
  const { overruling, shareToAsk } = content.knowledge.weights;
  if (meaning.words > longestWords || meaning.isHeard || introducesAnother(situation)) return false;
  const [kind] = listAskedKinds(meaning.kinds);
  if (isPartOfInHand(situation) || isAspectOfInHand(situation) || asksOfEffect(situation) || findClassAsked(situation) !== null)
    return true;
  if (isHeldInHandAlone(situation)) return true;
  if (
    meaning.isBare &&
    !meaning.refersBack &&
    best !== undefined &&
    isClearlyOther(situation, best) &&
    meaning.named.some((topic) => topic === best.owner.id && topic !== session.topic)
  )
    return false;
  if (meaning.isBare && (isOnEarlier(situation) || isHeldElsewhere(situation))) return false;
  if (meaning.isBare) return kind !== undefined || meaning.refersBack;
  if (asksOfTreatment(situation) || asksWhatItMeans(situation) || holdsRest(situation)) return true;
  if (namesSomethingElse(situation)) return false;
  if (best?.owner.kind === 'topic' && best.owner.id === session.topic) return true;
  if (meaning.pointsBack && meaning.circumstances.includes('aside')) return true;
  if (tellsOfOrgan(situation)) return true;
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  if (hasPassageFor(topic, kind)) {
    if (isGuessedGeneral(situation)) return true;
    if (best?.band === 'likely' && saysOther(situation)) return false;
    if (meaning.pointsBack) return !(best?.band === 'sure' && best.confidence > overruling);
    return best?.band !== 'sure' && getConfidence(meaning, session.topic) >= shareToAsk * (best?.confidence ?? 0);
  }
  if (!meaning.pointsBack) return false;
  return best?.band !== 'sure' && (meaning.goesOn || kind !== undefined);
}

/**
 * Tells whether words that may be anything are taken for the subject in hand: inside a talk they are more likely about it
 * than about what they sound a little like. Not when they name something else, or clearly are something else.
 */
export function isLooseFollowUp(situation: Situation): boolean {
  const { content, meaning, session } = situation;
  const [best] = meaning.ranked;
  const { clear, shareToLean } = content.knowledge.weights;
  if (meaning.words > longestLooseWords || meaning.isHeard || introducesAnother(situation)) return false;
  if (putsRight(situation)) return true;
  if (best === undefined || namesSomethingElse(situation) || saysOther(situation)) return false;
  if (saysNothing(meaning)) return true;
  const isNear = getConfidence(meaning, session.topic) >= shareToLean * best.confidence;
  if (best.band === 'sure') return best.owner.kind === 'topic' && meaning.refersBack && isNear && best.confidence < clear;
  if (best.band === 'likely') return (meaning.pointsBack && isNear) || isGuessedReply(situation);
  return true;
}

/** "Mine's gone up" may be anything, however surely it sounds like something. */
function saysNothing({ circumstances, named, telling, kinds, words }: Meaning): boolean {
  const isRemark = circumstances.includes('remarking') && !circumstances.includes('asking') && kinds.length === 0;
  return isRemark && named.length === 0 && words <= mostMereWords && telling.every(({ rarity }) => rarity < leastTellingRarity);
}

/** "Let's talk about scans" brings up a subject by its name; "can I ask about the side effects" keeps to the one in hand. */
function introducesAnother({ content, meaning, session }: Situation): boolean {
  const [best] = meaning.ranked;
  if (!meaning.circumstances.includes('introducing') || best === undefined || best.owner.id === session.topic) return false;
  if (meaning.isBare) return meaning.kinds.some((kind) => content.roles.kinds[kind] === best.owner.id);
  return best.band === 'sure' || best.band === 'likely';
}

/** What two topics share is sure of neither, and yet not of the subject in hand. */
function isClearlyOther({ content, meaning, session }: Situation, { band, confidence }: RankedMeaning): boolean {
  const { shareToLean } = content.knowledge.weights;
  return band === 'sure' || (band === 'likely' && getConfidence(meaning, session.topic) < shareToLean * confidence);
}

/** Words that name nothing may go back: they likely fit what was talked about earlier, and not the subject in hand. */
function isOnEarlier({ meaning: { ranked }, session }: Situation): boolean {
  const [best] = ranked;
  const isLikely = best?.band === 'sure' || best?.band === 'likely';
  return isLikely && best.owner.id !== session.topic && session.trail.some((topic) => topic === best.owner.id);
}

/** "Is there a gene test first", of drugs for the lung, has rare words that a text in hand holds, and none of what it sounds like. */
function isHeldInHandAlone(situation: Situation): boolean {
  const { content, meaning, session } = situation;
  const [inHand, other] = [session.topic, meaning.ranked[0]?.owner.id].map((id) => content.topics[id ?? '']);
  const rare = listAspects(situation).filter(({ rarity }) => rarity >= leastRarity);
  if (inHand === undefined || other === undefined || other === inHand || rare.length === 0) return false;
  if (meaning.named.some((id) => content.topics[id] === other)) return false;
  const isIn = (stems: ReadonlySet<string>): boolean => rare.every(({ stem }) => stems.has(stem));
  return listTexts(inHand).map(stemsOfContent).some(isIn) && !listTexts(other).map(stemsOfContent).some(isIn);
}

/** "Will I get addicted", of a sore bone, has a word that no text on that holds, and one on what it surely sounds like does. */
function isHeldElsewhere(situation: Situation): boolean {
  const { content, meaning, session } = situation;
  const [best] = meaning.ranked;
  const [inHand, other] = [session.topic, best?.owner.id].map((id) => content.topics[id ?? '']);
  // "How long before it gets better" points back, and "better" only shows what kind of question that is.
  if (meaning.refersBack && meaning.kinds.includes('duration')) return false;
  const aspects = listAspects(situation);
  if (inHand === undefined || other === undefined || other === inHand || best?.band !== 'sure' || aspects.length === 0) return false;
  const holdsAny = (topic: CompiledTopic): boolean => Math.max(...scorePassages(listTexts(topic), aspects)) > 0;
  if (meaning.refersBack) return holdsAny(other) && !holdsAny(inHand);
  // "How would I know if my calcium was low": that it may be high is told of painkillers too.
  const holdsAll = (topic: CompiledTopic): boolean =>
    listTexts(topic)
      .map(stemsOfContent)
      .some((stems) => aspects.every(({ stem }) => stems.has(stem)));
  return (holdsAny(other) && !holdsAny(inHand)) || (holdsAll(other) && !holdsAll(inHand));
}

/** Words of their own, which lean on nothing and sound like another topic, are about that one. */
function saysOther({ meaning, session }: Situation): boolean {
  const [best] = meaning.ranked;
  if (meaning.pointsBack || meaning.isBare || best?.owner.kind !== 'topic') return false;
  return best.owner.id !== session.topic && best.confidence > leastOtherConfidence;
}

/** What no topic answers is guessed rather than heard: a question inside a talk is likelier about the subject in hand. */
function isGuessedReply({ content, meaning: { ranked, circumstances } }: Situation): boolean {
  const [best] = ranked;
  const isGuess = best?.owner.kind === 'reply' && best.confidence < content.knowledge.weights.likely;
  return isGuess && circumstances.includes('asking') && !circumstances.includes('elsewhere');
}

/** "Cancer in my bones, I mean" says what the last question was about, and asks no other. */
function putsRight({ content, meaning, session }: Situation): boolean {
  const others = meaning.named.filter((topic) => topic !== session.topic && topic !== content.roles.subject);
  return meaning.circumstances.includes('correcting') && others.length === 0 && meaning.named.length > 0;
}

/** A topic on the illness as a whole, sounded like by words that neither name it nor ask what it is asked for. */
function isGuessedGeneral({ content, meaning }: Situation): boolean {
  const id = meaning.ranked[0]?.owner.id ?? '';
  const kind = questionKinds.find((one) => content.roles.kinds[one] === id);
  return kind !== undefined && !meaning.kinds.includes(kind) && !meaning.named.includes(id as TopicId);
}

/** "How soon would I be walking about" inside a treatment asks how long that takes, whatever is looked forward to. */
function asksOfTreatment({ content, meaning, session }: Situation): boolean {
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  const namesTreatment = meaning.named.some((id) => id !== session.topic && content.topics[id]?.isTreatment === true);
  const asksTime = meaning.kinds[0] === 'duration' && (meaning.speaksOfSelf || meaning.speaksOfOther);
  return topic?.isTreatment === true && asksTime && !namesTreatment && meaning.primaries.length === 0 && hasPassageFor(topic, 'duration');
}

/** "My kidneys aren't great", told in a talk on a treatment, is told because of that. */
function tellsOfOrgan({ content, meaning, session }: Situation): boolean {
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  const { circumstances, named, ranked } = meaning;
  const tells = circumstances.includes('of-organ') && circumstances.includes('remarking') && !circumstances.includes('asking');
  return topic?.isTreatment === true && tells && named.length === 0 && ranked[0]?.band !== 'sure';
}

/** "Does it cause clots" is asked of the treatment in hand, whatever has a name of its own. */
function asksOfEffect({ content, meaning, session }: Situation): boolean {
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  const isNamed =
    meaning.primaries.length > 0 || meaning.named.some((id) => id !== session.topic && content.topics[id]?.isTreatment === true);
  return (
    topic?.isTreatment === true &&
    meaning.refersBack &&
    meaning.kinds[0] === 'side-effects' &&
    !isNamed &&
    hasPassageFor(topic, 'side-effects')
  );
}

/** "Does it mean I'm dying", of palliative care, asks what that care means. */
function asksWhatItMeans({ content, meaning, session }: Situation): boolean {
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  return topic?.isTreatment === true && meaning.refersBack && meaning.kinds[0] === 'meaning' && hasPassageFor(topic, 'meaning');
}

/**
 * "Is there a gene test first" sounds like tests in general, and the passage on tests of the subject in hand holds what is
 * left of the words.
 */
function holdsRest({ content, meaning, session }: Situation): boolean {
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  const kind = meaning.kinds.find((one) => content.roles.kinds[one] === meaning.ranked[0]?.owner.id);
  const rest = meaning.telling.filter(({ names }) => names.length === 0);
  if (topic === undefined || kind === undefined || rest.length === 0 || meaning.primaries.length > 0) return false;
  const texts = topic.passages.filter((passage) => passage.kind === kind).map(({ text }) => text);
  return texts.length > 0 && Math.max(...scorePassages([...texts, ''], rest)) > 0 && rest.some(({ rarity }) => rarity >= leastRarity);
}
