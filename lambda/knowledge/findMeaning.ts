import { createClassScorer } from '../language/createClassScorer.ts';
import { createPatternFinder } from '../language/createPatternFinder.ts';
import { stemWord } from '../language/stemWord.ts';
import { toWords } from '../language/toWords.ts';
import type { CompiledKnowledge } from '../vocabulary/compiledKnowledge.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import type { Move } from '../vocabulary/move.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import type { Circumstance } from '../vocabulary/circumstance.ts';
import type { AskedMeaning, Meaning, RankedMeaning } from '../vocabulary/meaning.ts';
import { addContext } from './addContext.ts';
import { countLeadWords } from './countLeadWords.ts';
import { createMoveReader } from './createMoveReader.ts';
import { doubtGrave } from './doubtGrave.ts';
import { dropAsides } from './dropAsides.ts';
import { dropUnmeant } from './dropUnmeant.ts';
import { findMatches } from './findMatches.ts';
import { findPatient } from './findPatient.ts';
import { functionWords } from './functionWords.ts';
import { hearNoWish } from './hearNoWish.ts';
import { hideAsides } from './hideAsides.ts';
import { leaveOut } from './leaveOut.ts';
import { listInTalk } from './listInTalk.ts';
import { listKinds } from './listKinds.ts';
import { listLabels } from './listLabels.ts';
import { listTelling } from './listTelling.ts';
import { rankScores } from './rankScores.ts';
import { readLean } from './readLean.ts';
import { readMovePattern } from './readMovePattern.ts';
import { createRespeller } from './createRespeller.ts';
import { scoreWords } from './scoreWords.ts';
import { splitNamed } from './splitNamed.ts';
import { type QuestionPart, splitQuestions } from './splitQuestions.ts';
import type { TalkContext } from './talkContext.ts';
import { weighContext } from './weighContext.ts';

/** Of at most so many words, "what about bladder" goes on from one first cancer to the next. */
const longestGoingOnWords = 5;

/** Finds what an utterance means. */
export type MeaningFinder = (text: string, context: TalkContext) => Meaning;

/** Makes the finder of meanings for a compiled content. The cost is linear in the text. */
export function createMeaningFinder(knowledge: CompiledKnowledge): MeaningFinder {
  const readMove = createMoveReader(knowledge);
  const { kindWords } = knowledge;
  const { stems } = knowledge.patterns;
  const findPatterns = createPatternFinder(knowledge.patterns);
  const scoreClasses = createClassScorer(knowledge.model);
  const respell = createRespeller(knowledge.hardWords, (word) => functionWords.has(word) || stems.find(stemWord(word)) !== undefined);
  const readMoveOf = ([heard, words]: readonly [readonly string[], readonly string[]], scores: readonly number[]): Move | null => {
    const ranked = rankScores(knowledge, scores, true);
    return readMove(heard, ranked) ?? (words.length < heard.length ? readMove(words, ranked) : null);
  };
  const understand = (
    heard: readonly string[],
    heardMatches: readonly PatternMatch[],
    context: TalkContext,
    takesMoves: boolean,
  ): Meaning => {
    const leadWords = countLeadWords(heard.length, heardMatches);
    const words = heard.slice(leadWords);
    const allMatches = leadWords === 0 ? heardMatches : findMatches(findPatterns, words);
    const isOfGiven = context.isGiven === true && !allMatches.some(({ label }) => label === 'circumstance:of-illness');
    const matches = dropOrigin(dropAsides(allMatches, isOfGiven));
    const said = listLabels(hearNoWish(heardMatches), 'circumstance:') as Circumstance[];
    const lean = readLean(words, matches, kindWords);
    const named = listNamed(matches.filter(({ first, last }) => !words.slice(first, last + 1).every((word) => functionWords.has(word))));
    const leansOn = said.includes('introducing')
      ? new Map<string, number>()
      : weighContext(context, lean, named, words.length, knowledge.subject);
    const shown = hideAsides(words, allMatches, matches);
    const alone = words.length === 0 ? [] : leaveOut(knowledge, scoreWords(knowledge, scoreClasses, shown, matches), context.unmeant ?? []);
    const scores = doubtGrave(knowledge, alone, addContext(knowledge, alone, leansOn), said);
    const move =
      words.length === 0 || !takesMoves || said.includes('despairing')
        ? null
        : (readMovePattern(matches, words.length) ?? readMovePattern(heardMatches, heard.length) ?? readMoveOf([heard, words], scores));
    const ranked = words.length === 0 ? [] : rankScores(knowledge, scores, move !== null);
    return {
      words: words.length,
      move,
      ranked,
      isHeard: isHeard(ranked[0], matches),
      saysTopicItself: words.length > 0 && isTopic(rankScores(knowledge, alone, move !== null)[0], context.topic),
      named,
      kinds: listKinds(matches),
      telling: listTelling(knowledge, hideAsides(words, allMatches.filter(isNoOrgan), matches), matches),
      primaries: listPrimaries(words, matches, lean.goesOn || said.includes('listing')),
      person: findPatient(heardMatches),
      inTalk: listInTalk([...allMatches, ...heardMatches]),
      terms: listTerms(matches),
      circumstances: said,
      questions: [],
      ...lean,
    };
  };
  /** Every part but the first leans on what the one before is about, unless it surely is what a reply is for. */
  const understandParts = (parts: readonly QuestionPart[], context: TalkContext): AskedMeaning[] => {
    const understood: AskedMeaning[] = [];
    for (const { words, asks } of parts) {
      const before = understood.at(-1)?.ranked[0]?.owner;
      const matches = findMatches(findPatterns, words);
      const unmeant = context.unmeant ?? [];
      const alone = understand(words, matches, { topic: null, near: [], unmeant }, true);
      const [best] = alone.ranked;
      const isReply = best?.owner.kind === 'reply' && (best.band === 'sure' || best.band === 'likely');
      const standsAlone = isReply && (!alone.isBare || alone.kinds[0] === 'precautions');
      const leansOn = before?.kind === 'topic' ? { topic: before.id as TopicId, near: [], unmeant } : context;
      understood.push({ ...(standsAlone ? alone : understand(words, matches, leansOn, true)), asks, standsAlone });
    }
    return understood;
  };
  return (text, context) => {
    const said = respell(toWords(text));
    const saidMatches = findMatches(findPatterns, said);
    const heard = dropUnmeant(said, saidMatches);
    const matches = heard.length === said.length ? saidMatches : findMatches(findPatterns, heard);
    const asked = splitQuestions(heard, matches);
    const questions = understandParts(asked.length > 0 ? asked : splitNamed(heard, matches), context);
    // What asks more than one thing is no move, though one of its questions alone may be.
    const isMove = questions.length === 0 || questions.some(({ asks }) => !asks) || questions.every(({ move }) => move !== null);
    return { ...understand(heard, matches, context, isMove), questions };
  };
}

function isTopic(best: RankedMeaning | undefined, topic: TopicId | null): boolean {
  return best?.owner.kind === 'topic' && best.owner.id === topic && (best.band === 'sure' || best.band === 'likely');
}

function isHeard(best: RankedMeaning | undefined, matches: readonly PatternMatch[]): boolean {
  const label = best === undefined ? '' : `heard:${best.owner.kind}:${best.owner.id}`;
  return best?.band === 'sure' && matches.some((match) => match.label === label);
}

/** "And bowel" goes on from one first cancer to the next, and "from my bowel" tells of one; elsewhere it is a part of the body. */
function listPrimaries(words: readonly string[], matches: readonly PatternMatch[], goesOn: boolean): string[] {
  const named = listLabels(matches, 'primary:');
  if (named.length > 0) return named;
  if (goesOn && words.length <= longestGoingOnWords) return listLabels(matches, 'short-primary:');
  const origins = matches.filter(({ label }) => label === 'circumstance:of-origin');
  return listLabels(
    matches.filter((match) => isWithin(match, origins)),
    'short-primary:',
  );
}

/**
 * Drops the names inside words that tell where the illness began: "it's from my bowel" tells of no trouble there. What
 * bleeds or hurts there does.
 */
function dropOrigin(matches: readonly PatternMatch[]): readonly PatternMatch[] {
  const origins = matches.filter(({ label }) => label === 'circumstance:of-origin');
  if (origins.length === 0) return matches;
  if (matches.some(({ label }) => label === 'circumstance:of-trouble')) return matches.filter((match) => !origins.includes(match));
  return matches.filter((match) => !match.label.startsWith('name:') || !isWithin(match, origins));
}

function isWithin({ first, last }: PatternMatch, wholes: readonly PatternMatch[]): boolean {
  return wholes.some((whole) => whole.first <= first && last <= whole.last);
}

/** An organ that is no first cancer here tells what is asked all the same. */
function isNoOrgan({ label }: PatternMatch): boolean {
  return !/^(?:short-)?primary:/.test(label);
}

/** Topics that were named, in the order spoken; a name inside a longer name of another topic does not count. */
function listNamed(matches: readonly PatternMatch[]): TopicId[] {
  const names = matches.filter(({ label }) => label.startsWith('name:'));
  const outermost = names.filter(
    (name) =>
      !names.some((other) => other.first <= name.first && other.last >= name.last && other.last - other.first > name.last - name.first),
  );
  return [...new Set(outermost.sort((a, b) => a.first - b.first).map(({ label }) => label.slice('name:'.length) as TopicId))];
}

function listTerms(matches: readonly PatternMatch[]): string[] {
  return listLabels(matches, 'term:');
}
