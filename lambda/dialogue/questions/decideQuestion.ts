import type { Act } from '../../vocabulary/act.ts';
import type { Band } from '../../vocabulary/meaning.ts';
import type { Particular } from '../../vocabulary/compiledContent.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import { admitGap } from './admitGap.ts';
import { askInOtherWords, sharesWords } from './askInOtherWords.ts';
import { answerLikeliest } from './answerLikeliest.ts';
import { answerQuestion } from './answerQuestion.ts';
import { chooseTopic } from '../thread/chooseTopic.ts';
import { decideSeveral } from './decideSeveral.ts';
import type { Decision } from '../decision.ts';
import { decideOpening } from './decideOpening.ts';
import { hearRemark } from './hearRemark.ts';
import { hearTaken } from './hearTaken.ts';
import { hearStatement } from './hearStatement.ts';
import { findParticularPassage } from '../passages/choosePassage.ts';
import { findParticular } from '../passages/findParticular.ts';
import { findComplaint } from './findComplaint.ts';
import { findHeldInHand } from './findHeldInHand.ts';
import { getConfidence } from '../passages/getConfidence.ts';
import { giveReply } from './giveReply.ts';
import { isBeyondContent } from './isBeyondContent.ts';
import { joinOptions } from '../passages/joinOptions.ts';
import { pickOffered } from './pickOffered.ts';
import type { Situation } from '../situation.ts';

/** How likely it is that a question is of the household, beside the likeliest, and how rare a word is that speaks for a subject: "car" is near "care". */
const household = { leastShare: 0.8, leastRare: 0.3 };

/** How many topics are offered when it is not clear which is meant. */
const mostChoices = 3;

/** Answers a question: from a topic, by an authored reply, by asking which topic was meant, or by saying what cannot be helped with. */
export function decideQuestion(situation: Situation): Decision {
  const { content, meaning, session } = situation;
  const picked = pickOffered(situation);
  if (picked !== null) return answerQuestion(situation, picked, meaning.kinds, false);
  const opening = decideOpening(situation);
  if (opening !== null) return opening;
  const remark = hearRemark(situation);
  if (remark !== null) return remark;
  const called = findCalledReply(situation);
  if (called !== null) return giveReply(situation, called, { isOwnOnly: true });
  const taken = hearTaken(situation);
  if (taken !== null) return taken;
  const several = decideSeveral(situation);
  if (several !== null) return several;
  const choice = chooseTopic(situation);
  const gap = choice !== null && choice.band !== 'unsure' ? admitGap(situation, choice.topic) : null;
  if (gap !== null) return isBeyondContent(situation) && !meaning.refersBack ? askInOtherWords(situation) : gap;
  const statedOn = choice === null || choice.isFollowUp ? choice?.topic : findStatedOn(situation, choice.topic, choice.band);
  const complaint = findComplaint(situation);
  if (complaint !== null) return answerQuestion(situation, complaint, meaning.kinds, true);
  const statement = statedOn === undefined ? null : hearStatement(situation, statedOn);
  if (statement !== null) return statement;
  if (choice?.band === 'likely' && !choice.isFollowUp && isBeyondContent(situation)) return askInOtherWords(situation);
  const isGuess = choice === null || choice.band === 'unsure' || isAskedElsewhere(situation, choice.topic);
  const particular = isGuess && meaning.circumstances.includes('asking') ? findParticularOf(situation) : null;
  if (particular !== null) return giveReply(situation, particular.reply);
  if (choice !== null && choice.band !== 'unsure')
    return answerQuestion(situation, choice.topic, choice.kinds, choice.band === 'likely' && session.topic !== choice.topic);
  const [best] = meaning.ranked;
  if (best === undefined || best.band === 'out-of-scope')
    return isBeyondContent(situation) ? askInOtherWords(situation) : turnDown(situation);
  const told = findTold(situation);
  if (told !== null) return answerQuestion(situation, told, meaning.kinds, true);
  const held = findHeldInHand(situation, meaning);
  if (held !== null) return answerQuestion(situation, held.topic, meaning.kinds, false);
  if (best.band === 'likely' && isBeyondContent(situation)) return askInOtherWords(situation);
  if (best.owner.kind === 'reply' && best.band !== 'unsure') return giveReply(situation, best.owner.id);
  if (tellsFeeling(situation)) return answerQuestion(situation, content.roles.hard[0] as TopicId, meaning.kinds, false);
  const likely = meaning.ranked
    .filter(({ owner, confidence }) => owner.kind === 'topic' && confidence > content.knowledge.weights.possible)
    .map(({ owner }) => owner.id as TopicId)
    .filter((id) => content.topics[id] !== undefined)
    .slice(0, mostChoices);
  const toldOf = likely.find((id) => tellsOfJustThat(situation, id));
  if (toldOf !== undefined) return answerQuestion(situation, toldOf, meaning.kinds, true);
  if (content.roles.household !== null && isOfHousehold(situation, likely)) return giveReply(situation, content.roles.household);
  if (likely.length >= 2 && isByChance(situation, likely)) return askInOtherWords(situation);
  if (likely[0] === undefined) return turnDown(situation);
  if (isBeyondContent(situation)) return askInOtherWords(situation);
  if (likely.length === 1) return answerQuestion(situation, likely[0], meaning.kinds, true);
  return answerLikeliest(situation, likely) ?? askWhich(situation, likely);
}

/** What holds a word of the question in particular; of a reply that is surely asked for only its own, unless it turns things down. */
function findParticularOf(situation: Situation): Particular | null {
  const { content, meaning } = situation;
  const [best] = meaning.ranked;
  const sure = best?.owner.kind === 'reply' && best.band === 'sure' ? best.owner.id : undefined;
  const found = findParticular(situation, sure);
  const isOpen = sure === undefined || content.replies[sure]?.label === 'out-of-scope';
  return isOpen || found?.reply === sure ? found : null;
}

/** What is asked is answered by a reply, whatever it names: "what dose of morphine". */
function findCalledReply({ content, meaning, flags }: Situation): string | null {
  if (flags.length > 0 || meaning.questions.length > 1) return null;
  const said = meaning.circumstances.find((name) => name !== 'mourning' && content.roles.replies[name] !== undefined);
  return said === undefined ? null : (content.roles.replies[said] ?? null);
}

/** One of the subjects that were not told apart has a text on the very thing that is asked. */
function tellsOfJustThat({ content, meaning }: Situation, id: TopicId): boolean {
  const topic = content.topics[id];
  return topic !== undefined && findParticularPassage(topic, meaning.telling) !== null;
}

/** No word of the question is told of in a topic, and nothing of it may be urgent: what another text holds of them answers better. */
function isAskedElsewhere(situation: Situation, id: TopicId): boolean {
  const topic = situation.content.topics[id];
  return topic?.careLevel === 'routine' && !topic.checksForRedFlags && !sharesWords(situation, id);
}

/** Whoever only tells how they feel, whatever it sounds a little like, is answered as a person and not asked which was meant. */
function tellsFeeling({ content, meaning, flags }: Situation): boolean {
  const { circumstances, kinds, named, primaries } = meaning;
  const isAsked = circumstances.includes('asking') || kinds.length > 0 || named.length > 0 || primaries.length > 0;
  return circumstances.includes('feeling') && !isAsked && flags.length === 0 && content.roles.hard.length > 0;
}

/** A question in words of its own that opens a talk and sounds of the household, when no subject near it holds any of its rarer words. */
function isOfHousehold(situation: Situation, likely: readonly TopicId[]): boolean {
  const { content, meaning, session, flags } = situation;
  const isOwn = meaning.named.length > 0 || meaning.primaries.length > 0 || meaning.terms.length > 0;
  if (session.topic !== null || flags.length > 0 || isOwn || meaning.isBare || !meaning.circumstances.includes('asking')) return false;
  const least = (meaning.ranked[0]?.confidence ?? 0) * household.leastShare;
  const sounds = meaning.ranked.some(({ owner, confidence }) => owner.id === content.roles.household && confidence >= least);
  return sounds && !likely.some((id) => sharesWords(situation, id, household.leastRare));
}

/** Subjects that nothing said points at. What opens a talk is taken for them sooner: there is no subject in hand to keep to. */
function isByChance(situation: Situation, likely: readonly TopicId[]): boolean {
  const { content, meaning, session } = situation;
  const isFaint = getConfidence(meaning, likely[0] ?? null) < content.knowledge.weights.named;
  return (session.topic !== null || isFaint) && !likely.some((id) => sharesWords(situation, id));
}

/** "Mine's gone up", inside a talk, is said of its subject, when what it sounds like holds no word of it and is nothing urgent. */
function findStatedOn(situation: Situation, guess: TopicId, band: Band): TopicId | undefined {
  const { content, meaning, session } = situation;
  const topic = content.topics[guess];
  const isOpen = topic?.careLevel === 'routine' && !topic.checksForRedFlags && !content.roles.hard.includes(guess);
  const isGuessed = band === 'likely' && meaning.pointsBack && isOpen && !sharesWords(situation, guess);
  return isGuessed ? (session.topic ?? undefined) : undefined;
}

/** A complaint told beside something else, with words near a red flag, comes before what cannot be helped with. */
function findTold({ content, meaning, flags }: Situation): TopicId | null {
  if (meaning.ranked[0]?.owner.kind !== 'reply' || !flags.some(({ outcome }) => outcome === 'safety-net')) return null;
  const told = meaning.ranked.find(({ owner, confidence }) => {
    const isComplaint = owner.kind === 'topic' && content.topics[owner.id]?.checksForRedFlags === true;
    return isComplaint && confidence > content.knowledge.weights.possible;
  });
  return told === undefined ? null : (told.owner.id as TopicId);
}

function askWhich(situation: Situation, choices: readonly TopicId[]): Decision {
  const { content, session, flags } = situation;
  const acts: Act[] = [];
  if (flags.some(({ outcome }) => outcome === 'safety-net')) acts.push({ kind: 'safety-net' });
  acts.push({
    kind: 'question',
    prompt: 'ask-which-unsure',
    values: { options: joinOptions(choices.map((id) => content.topics[id]?.saidAs ?? id)) },
    choices,
  });
  return {
    acts,
    topics: choices,
    careLevel: 'routine',
    session: { ...session, asked: 'ask-which-unsure', choices, lastActs: acts, misses: 0, alarm: null },
  };
}

/** Says plainly that this is not something the guide can help with, and who can. */
function turnDown(situation: Situation): Decision {
  const { session } = situation;
  const acts: Act[] = [
    { kind: 'prompt', prompt: 'cannot-help-nearest', values: {} },
    { kind: 'safety-net' },
    { kind: 'question', prompt: 'ask-rephrase', values: {}, choices: [] },
  ];
  return {
    acts,
    topics: ['out-of-scope'],
    careLevel: 'routine',
    session: { ...session, asked: 'ask-rephrase', choices: [], lastActs: acts, misses: 0, alarm: null },
  };
}
