import { findNamePlace } from '../../language/findNamePlace.ts';
import { stemWord } from '../../language/stemWord.ts';
import { stemsOfContent } from '../../language/stemsOfContent.ts';
import { toStems } from '../../language/toStems.ts';
import type { CompiledPassage, CompiledTopic } from '../../vocabulary/compiledContent.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { TellingStem } from '../../vocabulary/meaning.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import { scorePassages } from '../../knowledge/scorePassages.ts';
import { effectKinds } from '../passages/effectKinds.ts';
import { findTold, type Told } from './findTold.ts';
import { listAskedKinds } from '../passages/listAskedKinds.ts';
import { hasPassageFor } from '../passages/hasPassageFor.ts';
import { answerPassage, listTexts } from '../passages/choosePassage.ts';
import { namesSomethingElse } from './namesSomethingElse.ts';
import type { Situation } from '../situation.ts';

/** Utterances of more words than this say what they are about; those that do not point back, even sooner. */
const longestWords = 10;
const longestLooseWords = 5;
const longestBareWords = 3;

/** How a question begins that asks what something is a kind of, and how long it is at most. */
const classStart = /^(?:(?:so|and|but|oh|ok) )?(?:is|are|was|isn't|aren't) (?:it|that|this|they|these|those)\b/i;
const longestClassWords = 6;

/** From this rarity on, 0 to 1, a word says what is asked of the subject in hand. */
const leastRarity = 0.2;
const leastRarityBeside = 0.3;

/** What is asked of the very drug that was told of, in words that name nothing. */
const kindsOfTold: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['cause', 'benefit', 'how-it-works']);

/** Lists the words that say what is asked of the subject in hand: its own names, and words that are everywhere, do not. */
export function listAspects({ meaning, session }: Pick<Situation, 'meaning' | 'session'>): readonly TellingStem[] {
  return meaning.telling.filter(({ names, rarity }) => rarity >= leastRarity && !names.some((id) => id === session.topic));
}

/**
 * Tells whether what is asked is an aspect of the treatment in hand: words that point back to it, and one text of it holds
 * all that they tell. "Why do I need steroids with it" is asked of the drug that it goes with, whatever else has that name.
 */
export function isAspectOfInHand(situation: Situation): boolean {
  const { content, meaning, session } = situation;
  if (session.topic !== null && meaning.words <= longestLooseWords && findSibling(situation, session.topic) !== null) return true;
  const topic = findGiven(situation, session.topic);
  if (topic === null || meaning.primaries.length > 0 || meaning.words > longestWords) return false;
  if (meaning.circumstances.includes('returning') || meaning.circumstances.includes('changing-subject')) return false;
  const aspects = listAspects(situation);
  if (aspects.length === 0) return false;
  const named = meaning.named.filter((id) => id !== session.topic && id !== content.roles.subject);
  const others = named.filter((id) => content.topics[id]?.isTreatment === true);
  const comparesWith = named.length === 0 || meaning.kinds.includes('comparison');
  const holds = topic.passages.some((passage) => {
    const isCalled = holdsAll(passage.words, aspects);
    if (meaning.refersBack)
      return (
        (isCalled && (others.length === 0 || (passage.onlyIfAsked === true && isOfKindAsked(meaning.kinds, passage)))) ||
        (comparesWith && holdsAll(`${passage.text} ${passage.words}`, aspects))
      );
    return meaning.words <= longestBareWords && isCalled && (named.length === 0 || isToldOf(situation, passage));
  });
  return holds || isToldEffect(situation, aspects, named);
}

/** "Does radiotherapy work on it" asks what that does; "why am I on steroids with it" asks what the treatment in hand needs them for. */
function isOfKindAsked(kinds: readonly QuestionKind[], { kind }: CompiledPassage): boolean {
  const asked = listAskedKinds(kinds);
  return asked.length === 0 || asked.includes(kind) || asked.includes('cause');
}

/** "I feel sick", after the effects of a treatment were told with those words, is one of them. */
function isToldEffect(situation: Situation, aspects: readonly TellingStem[], named: readonly TopicId[]): boolean {
  const told = findTold(situation)?.passage;
  if (told === undefined || !effectKinds.has(told.kind) || situation.meaning.words > longestLooseWords) return false;
  return named.every((id) => situation.content.topics[id]?.isTreatment !== true) && holdsAll(told.text, aspects);
}

function isToldOf(situation: Situation, { kind }: CompiledPassage): boolean {
  const told = findTold(situation)?.passage;
  return told !== undefined && effectKinds.has(told.kind) && effectKinds.has(kind);
}

/**
 * Finds the treatment beside the one in hand that has a text on just what is asked, where no text in hand holds a word of
 * it: "will he put on weight", of injections for a prostate, is answered by what hormone therapy does.
 */
export function findBeside(situation: Situation): TopicId | null {
  const { content, meaning, session } = situation;
  const topic = findGiven(situation, session.topic);
  const isLeaning = meaning.refersBack || meaning.speaksOfOther || meaning.words <= longestLooseWords;
  if (topic === null || !isLeaning || meaning.words > longestWords || meaning.primaries.length > 0 || meaning.named.length > 0) return null;
  const aspects = listAspects(situation);
  const rarest = aspects.toSorted((a, b) => b.rarity - a.rarity)[0];
  if (rarest === undefined || rarest.rarity < leastRarityBeside || Math.max(...scorePassages(listTexts(topic), [rarest])) > 0) return null;
  const told = findTold(situation);
  const toldText = (told?.passage?.text ?? told?.topic.answer ?? '').toLowerCase();
  // Only what the text in hand speaks of is a kind of it: hair that falls out with one drug says nothing of another.
  const holds = (id: string): boolean => {
    const other = findGiven(situation, id);
    const isOnThat = ({ onlyIfAsked, words }: CompiledPassage): boolean => onlyIfAsked === true && holdsAll(words, [rarest]);
    return other !== null && toldText.includes(other.saidAs.toLowerCase()) && other.passages.some(isOnThat);
  };
  return (topic.related.find((id) => id !== session.topic && content.topics[id] !== undefined && holds(id)) ?? null) as TopicId | null;
}

/**
 * Finds the treatment that is meant beside the one in hand: "no, I meant the drip", after an injection, is the one next to it
 * that comes so. Null when nothing is put right.
 */
export function findMeant(situation: Situation): TopicId | null {
  const { content, meaning, session } = situation;
  const { circumstances, named } = meaning;
  const putsRight = circumstances.includes('correcting') || circumstances.includes('returning');
  if (!putsRight || session.topic === null || findGiven(situation, session.topic) === null) return null;
  if (named.some((id) => id !== session.topic) || meaning.words > longestWords) return null;
  const telling = listAspects(situation).filter(({ stem }) => !placeWords.has(stem));
  if (telling.length === 0) return null;
  const near = [
    ...(content.topics[session.topic]?.related ?? []),
    ...Object.keys(content.topics).filter((id) => content.topics[id]?.related.includes(session.topic ?? '') === true),
  ];
  const isMeant = (id: string): boolean => id !== session.topic && holdsAll(findGiven(situation, id)?.answer ?? '', telling);
  return (near.find((id) => isMeant(id)) ?? null) as TopicId | null;
}

/** Stems that point at one of several. */
const placeWords: ReadonlySet<string> = new Set(['other', 'one', 'first', 'second', 'last'].map(stemWord));

/**
 * Finds the passage that goes on from one told only because it was asked for, such as that on one drug of many: "does it make
 * you dizzy" is asked of that drug. The same once more where nothing but the drug itself is asked about.
 */
export function findOnTold(situation: Situation, id: TopicId): number | null {
  const { meaning } = situation;
  const sibling = findSibling(situation, id);
  if (sibling !== null) return sibling;
  const told = findToldParticular(situation, id);
  if (told?.passage === undefined || (!meaning.pointsBack && !meaning.isBare)) return null;
  const [kind] = listAskedKinds(meaning.kinds);
  const { kindWords } = situation.content.knowledge;
  const isOtherKind = kind !== undefined && kind !== told.passage.kind && hasPassageFor(told.topic, kind);
  // "How would they check", after a text that says it can be checked, asks for the text on that.
  const aspects = listAspects(situation).filter(({ stem }) => !isOtherKind || kindWords.find(stem) === undefined);
  const asksOfIt =
    kind === undefined ? meaning.circumstances.includes('asking') : kindsOfTold.has(kind) && !hasPassageFor(told.topic, kind);
  const isHeld = aspects.length > 0 && holdsAll(told.passage.text, aspects);
  return (meaning.words <= longestBareWords && isHeld) || (meaning.refersBack && (isHeld || (aspects.length === 0 && asksOfIt)))
    ? told.at
    : null;
}

/** The passage on the same thing as the one told that has a word of what is asked now, or is of its kind; null without one. */
function findSibling(situation: Situation, id: TopicId): number | null {
  const { meaning } = situation;
  const told = findToldParticular(situation, id);
  if (told?.passage === undefined || (!meaning.pointsBack && !meaning.isBare)) return null;
  // What shows a kind of question, such as stopping, is no name of a thing.
  const { kindWords } = situation.content.knowledge;
  const calls = new Set([...stemsOfContent(told.passage.words)].filter((stem) => kindWords.find(stem) === undefined));
  const telling = meaning.telling.filter(({ stem }) => !calls.has(stem));
  const counts = told.topic.passages.map(({ onlyIfAsked, words }, at) => {
    const stems = onlyIfAsked === true && at !== told.at ? stemsOfContent(words) : new Set<string>();
    return [...stems].some((stem) => calls.has(stem)) ? telling.filter(({ stem }) => stems.has(stem)).length : -1;
  });
  const most = Math.max(...counts);
  if (most > 0) return counts.indexOf(most);
  const [kind] = listAskedKinds(meaning.kinds);
  if (kind === undefined || !meaning.refersBack || listAspects(situation).length > 0 || namesSomethingElse(situation)) return null;
  const isOfKind = (one: QuestionKind): boolean => one === kind || (kind === 'cause' && one === 'benefit');
  const at = told.topic.passages.findIndex((passage, place) => (counts[place] ?? -1) >= 0 && isOfKind(passage.kind));
  return at < 0 ? null : at;
}

/** What was told last, where it is told only to whoever asks just that; null for anything else. */
function findToldParticular(situation: Situation, id: TopicId): Told | null {
  const told = findTold(situation);
  return told?.id === id && told.passage?.onlyIfAsked === true && told.passage.words !== '' ? told : null;
}

/**
 * Finds the passage that answers whether the treatment in hand is one that is named, as "is it chemo" asks: one that speaks of
 * that, else what was told of the very drug, else the opening. Null when nothing of the kind is asked.
 */
export function findClassAsked(situation: Situation): { readonly passage: number; readonly isExact: boolean } | null {
  const { content, turn, meaning, session } = situation;
  const topic = findGiven(situation, session.topic);
  const others = meaning.named.filter((id) => id !== session.topic && content.topics[id]?.isTreatment === true);
  const [named] = others;
  if (session.topic === null || topic === null || named === undefined || others.length > 1 || meaning.words > longestClassWords)
    return null;
  if (!classStart.test(turn.text) || listAskedKinds(meaning.kinds).length > 0 || meaning.primaries.length > 0) return null;
  const told = findToldParticular(situation, session.topic);
  if (told !== null) return { passage: told.at, isExact: holdsName(situation, told.passage?.text, named) };
  const speaks = (text: string | undefined): boolean => holdsName(situation, text, named);
  if (speaks(topic.answer)) return { passage: answerPassage, isExact: true };
  const passage = topic.passages.findIndex(({ kind, text }) => kind === 'comparison' && speaks(text));
  return { passage: passage >= 0 ? passage : answerPassage, isExact: passage >= 0 };
}

function holdsName({ content }: Situation, text: string | undefined, named: TopicId): boolean {
  return findNamePlace(text ?? '', content.topics[named]?.saidAs ?? '') >= 0;
}

/** A topic on something that is given, and on nobody's feelings; null for any other. */
function findGiven({ content }: Situation, id: string | null): CompiledTopic | null {
  const topic = id === null ? undefined : content.topics[id];
  return id !== null && topic?.isTreatment === true && !content.roles.hard.includes(id) ? topic : null;
}

function holdsAll(text: string, telling: readonly TellingStem[]): boolean {
  const stems = toStems(text);
  return telling.every(({ stem }) => stems.has(stem));
}
