import type { Act } from '../../vocabulary/act.ts';
import { askedOfTold } from '../../vocabulary/circumstance.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import { answerTopic } from '../passages/answerTopic.ts';
import { effectKinds } from '../passages/effectKinds.ts';
import { findUnvoiced } from '../passages/choosePassage.ts';
import type { Decision } from '../decision.ts';
import { findPassageOnTold } from '../thread/findPassageOnTold.ts';
import { findTold, type Told } from '../thread/findTold.ts';
import { offerMore, offerPerson } from '../passages/offerMore.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';
import { tellAgain } from './tellAgain.ts';

/** Utterances of more words than this tell what they are about. */
const longestWords = 12;

/** What a text on what comes next holds when it is on failing, or on having it once more. */
const ofWhatComesNext = {
  'told-failing':
    /\b(?:stops? working|less well|comes? back|still hurts|aren't enough|(?:doesn't|don't) (?:seem to )?(?:ease|help|suit|work))\b/,
  'told-repeating': /\b(?:twice|repeat(?:ed)?|given again|second time)\b/,
};

/** Kinds of passage that tell what is to be done, or how: "why" asks for the reason of that. */
const instructions: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
  'precautions',
  'how-given',
  'side-effects',
  'pain',
  'duration',
  'self-care',
  'suitability',
]);

/** What is asked of an effect, the kinds of passage that may answer it, and what is said where none goes on from it. */
const ofEffects = [
  ['told-usual', ['frequency'], 'known-effect'],
  ['told-lasting', ['duration'], 'lasting-unknown'],
  ['told-easing', ['treatment', 'self-care', 'precautions'], 'easing-unknown'],
  ['told-returning', ['next'], 'returning-unknown'],
] as const satisfies readonly (readonly [(typeof askedOfTold)[number], readonly QuestionKind[], PromptName])[];

/**
 * Answers what is asked of the very thing that was told last, in words that name nothing: "is that normal" after the side
 * effects of a drug is asked of those, and not of the drug at large. Null where the subject in hand answers it as a whole.
 */
export function answerTold(situation: Situation): Decision | null {
  const { content, turn, meaning, session, flags } = situation;
  // What a model only doubts is no other sign where somebody has those that were told.
  const isClear = meaning.circumstances.includes('told-having')
    ? flags.every(({ outcome }) => outcome === 'safety-net')
    : flags.length === 0;
  if (turn.occasion !== 'speech' || !isClear || session.alarm !== null || meaning.words > longestWords) return null;
  // "Who says so" asks where the words come from, and not whom to ask.
  if (meaning.named.length > 0 || meaning.primaries.length > 0 || meaning.move === 'source') return null;
  const asked = askedOfTold.find((one) => meaning.circumstances.includes(one));
  if (asked === undefined) return null;
  const told = findTold(situation);
  const isFelt = isOnFeelings(situation, told);
  if (asked === 'told-doing') return isFelt === null ? tellWhatToDo(situation, told) : tellWhoHelps(situation);
  if (asked === 'told-usual' && isFelt !== null) return sayAndAsk(situation, 'usual-feeling', offerPerson(situation), [isFelt]);
  if (told === null) return null;
  if (asked === 'told-having') return tellAgain(situation, told);
  if (asked === 'told-after') return goesOn(situation, told);
  const isHard = content.roles.hard.includes(told.id);
  if (asked === 'told-not-knowing') return isHard ? tellOfChoice(situation, told) : null;
  if (isHard || told.id === content.roles.about) return null;
  // "Do I go bald again" asks of the hair, and not of having the treatment once more.
  if (asked === 'told-repeating' && !meaning.isBare) return null;
  if (asked === 'told-failing' || asked === 'told-repeating') return tellsNoNext(situation, told, asked);
  if (asked === 'told-whom') return nameWhom(situation, told);
  if (asked === 'told-working' || asked === 'told-choosing') return tellOfTreatment(situation, told, asked);
  if (told.topic.careLevel !== 'routine' && !told.topic.isTreatment) return null;
  if (asked === 'told-without') return goesWithout(situation, told);
  if (asked === 'told-why') return giveReason(situation, told);
  const [, kinds, gap] = ofEffects.find(([one]) => one === asked) ?? [];
  if (kinds === undefined || told.passage === undefined || !told.topic.isTreatment) return null;
  const isOnTime = asked === 'told-lasting' && told.passage.kind === 'precautions' && tellsHowLong(told);
  if (!effectKinds.has(told.passage.kind) && !askedOfEffects(situation) && !isOnTime) return null;
  // Where an effect may be urgent, only a text of the topic may answer: no word that it can wait.
  if (told.topic.careLevel !== 'routine' && findPassageOnTold(told, kinds) === null) return null;
  return goOnWith(situation, told, kinds, gap ?? 'not-told');
}

/** "Does it make your joints ache" was answered by what the drug is and does: what was asked of is the effect. */
function askedOfEffects({ session }: Situation): boolean {
  return session.askedBefore?.kinds.some((kind) => effectKinds.has(kind)) === true;
}

/** What a talk on feelings is about: its label, or the topic told; null for any other talk. */
function isOnFeelings({ content, session }: Situation, told: Told | null): string | null {
  const reply = session.lastActs.find((act) => act.kind === 'authored-reply');
  const answered = reply === undefined ? undefined : content.replies[reply.reply];
  if (answered !== undefined) return answered.offersContacts && !answered.stays ? answered.label : null;
  return told !== null && content.roles.hard[0] === told.id ? told.id : null;
}

function goOnWith(situation: Situation, told: Told, kinds: readonly QuestionKind[], gap: PromptName): Decision {
  const passage = findPassageOnTold(told, kinds) ?? (kinds.includes('duration') && tellsHowLong(told) ? told.at : null);
  if (passage !== null) return answerTopic(situation, told.id, { passage, saysBack: false, lead: [] });
  return sayOf(situation, told, gap);
}

function sayOf(situation: Situation, { id, topic }: Told, says: PromptName, others: readonly string[] = []): Decision {
  // Nobody who just heard that it is not known how long is offered how long.
  const asks = says === 'lasting-unknown' ? 'ask-another' : (offerMore(situation, id, situation.session.voiced) ?? 'ask-another');
  return sayAndAsk(situation, says, asks, [id, ...others], { topic: topic.saidAs });
}

/** "And after that": what comes next, and once that was told, what else there is. */
function goesOn(situation: Situation, told: Told): Decision | null {
  const { id, topic } = told;
  const { voiced } = situation.session;
  const next = topic.passages.findIndex(({ kind }) => kind === 'next');
  if (next < 0) return topic.isTreatment ? sayOf(situation, told, 'not-told') : null;
  if (!voiced.includes(next)) return answerTopic(situation, id, { passage: next, saysBack: false, lead: [] });
  const passage = findUnvoiced(topic, voiced);
  const lead: Act[] = [{ kind: 'prompt', prompt: 'said-before', values: {} }];
  return passage === null ? null : answerTopic(situation, id, { passage, saysBack: false, lead });
}

/** A treatment without a word on that has no answer in how long it takes, or in how one gets over it. */
function tellsNoNext(situation: Situation, told: Told, asked: 'told-failing' | 'told-repeating'): Decision | null {
  const { topic } = told;
  if (!topic.isTreatment) return null;
  const next = topic.passages.filter(({ kind }) => kind === 'next');
  // What comes next is the nearest answer where it may be urgent.
  if (next.length > 0 && topic.careLevel !== 'routine') return null;
  if (next.some(({ text, words }) => ofWhatComesNext[asked].test(`${text} ${words}`))) return null;
  return sayOf(situation, told, asked === 'told-failing' ? 'failing-told' : 'not-told');
}

/** What to do about something that may be urgent is to call, as its own text says. */
function tellWhatToDo(situation: Situation, told: Told | null): Decision | null {
  if (told === null || told.topic.careLevel === 'routine' || told.topic.isTreatment || told.topic.checksForRedFlags) return null;
  const passage = told.topic.passages.findIndex(({ kind, onlyIfAsked }) => kind === 'contact' && onlyIfAsked !== true);
  return passage < 0 ? null : answerTopic(situation, told.id, { passage, saysBack: false, lead: [] });
}

/** Whether it works, and who decides, is asked of whatever is given: by its own text, else by a sentence that holds for each. */
function tellOfTreatment(situation: Situation, told: Told, asked: 'told-working' | 'told-choosing'): Decision | null {
  const { id, topic } = told;
  // What eases pain is working where it eases it.
  if (!topic.isTreatment || topic.checksForRedFlags) return null;
  const passage = topic.passages.findIndex(({ when }) => when === asked);
  if (passage >= 0) return answerTopic(situation, id, { passage, saysBack: false, lead: [] });
  return sayOf(situation, told, asked === 'told-working' ? 'working-told' : 'choosing-told');
}

/** What somebody can do about a feeling, their own or another's, is to ask who can help. */
function tellWhoHelps(situation: Situation): Decision | null {
  const [id] = situation.content.roles.hard as readonly TopicId[];
  const passage = id === undefined ? -1 : (situation.content.topics[id]?.passages.findIndex(({ kind }) => kind === 'contact') ?? -1);
  return id === undefined || passage < 0 ? null : answerTopic(situation, id, { passage, saysBack: false, lead: [] });
}

/** The text itself tells a time: "for about a week". */
function tellsHowLong({ passage }: Told): boolean {
  return /\b(?:about|for|after|up to|few|several) (?:an? )?(?:[a-z]+ )?(?:minute|hour|day|week|month)s?\b/.test(passage?.text ?? '');
}

/** "Why", after a reason, asks for more than there is. */
function giveReason(situation: Situation, told: Told): Decision | null {
  if (told.passage === undefined || !instructions.has(told.passage.kind)) return null;
  const kinds: readonly QuestionKind[] = ['cause', 'how-it-works'];
  // What is told only if asked is one way of what the whole topic is on, and has its reason.
  const isGeneral = told.passage.kind === 'how-given' && told.passage.onlyIfAsked === true && findPassageOnTold(told, kinds) === null;
  const reason = isGeneral ? told.topic.passages.findIndex(({ kind, onlyIfAsked }) => kind === 'cause' && onlyIfAsked !== true) : -1;
  if (reason >= 0) return answerTopic(situation, told.id, { passage: reason, saysBack: false, lead: [] });
  return goOnWith(situation, told, kinds, 'reason-unknown');
}

/** Whoever wonders about going without is not told what comes after. A complaint cannot be gone without. */
function goesWithout(situation: Situation, told: Told): Decision | null {
  const { content } = situation;
  const isGiven = told.topic.isTreatment || content.topics[content.roles.kinds.tests ?? '']?.related.includes(told.id) === true;
  return isGiven ? sayOf(situation, told, 'going-without') : null;
}

/** Whom to ask, which is not whom to ring about a sign; a passage on how to come by it answers that itself. */
function nameWhom(situation: Situation, told: Told): Decision | null {
  const own = told.topic.passages.find(({ kind }) => kind === 'contact');
  if (told.id === situation.content.roles.contacts || (own !== undefined && /\bask\b/i.test(own.text))) return null;
  if (told.topic.careLevel !== 'routine' && !told.topic.isTreatment) return null;
  return sayOf(situation, told, 'whom-to-ask', [situation.content.roles.contacts]);
}

/** How much to hear is for everybody to choose: a passage on the outlook says so. */
function tellOfChoice(situation: Situation, told: Told): Decision | null {
  const outlook = (situation.content.roles.kinds.prognosis ?? told.id) as TopicId;
  const passage = situation.content.topics[outlook]?.passages.findIndex(({ kind }) => kind === 'self-care') ?? -1;
  return passage < 0 ? null : answerTopic(situation, outlook, { passage, saysBack: false, lead: [] });
}
