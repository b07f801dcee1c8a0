import { createClassScorer } from '../language/createClassScorer.ts';
import { createPatternFinder } from '../language/createPatternFinder.ts';
import { numberStems } from '../language/numberStems.ts';
import { stemWord } from '../language/stemWord.ts';
import { toWords } from '../language/toWords.ts';
import type { CompiledKnowledge } from '../vocabulary/compiledContent.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import { circumstances, type Circumstance } from '../vocabulary/circumstance.ts';
import type { Meaning } from '../vocabulary/meaning.ts';
import { createMoveReader } from './createMoveReader.ts';
import { findMatches } from './findMatches.ts';
import { listKinds } from './listKinds.ts';
import { listLabels } from './listLabels.ts';
import { rankScores } from './rankScores.ts';
import { readLean } from './readLean.ts';
import { readMovePattern } from './readMovePattern.ts';
import { createRespeller } from './createRespeller.ts';
import { scoreWords } from './scoreWords.ts';
import type { TalkContext } from './talkContext.ts';

/** Finds what an utterance means. */
export type MeaningFinder = (text: string, context: TalkContext) => Meaning;

/** Makes the finder of meanings for a compiled content. The cost is linear in the text. */
export function createMeaningFinder(knowledge: CompiledKnowledge): MeaningFinder {
  const readMove = createMoveReader(knowledge);
  const kindWords = new Set(knowledge.kindWords);
  const stemNumbers = numberStems(knowledge.patterns.stems);
  const findPatterns = createPatternFinder(knowledge.patterns, stemNumbers);
  const scorers = { scoreClasses: createClassScorer(knowledge.model), stemNumbers };
  const respell = createRespeller(knowledge.hardWords, (word) => stemNumbers.has(stemWord(word)));
  return (text, context) => {
    const words = respell(toWords(text));
    const matches = findMatches(findPatterns, words);
    const lean = readLean(words, matches, kindWords);
    const scores =
      words.length === 0 ? [] : scoreWords(knowledge, scorers, words, matches, lean.isBare || lean.goesOn ? context.topic : null);
    const move =
      words.length === 0 ? null : (readMovePattern(matches, words.length) ?? readMove(words, rankScores(knowledge, scores, true)));
    return {
      words: words.length,
      move,
      ranked: words.length === 0 ? [] : rankScores(knowledge, scores, move !== null),
      named: listNamed(matches),
      kinds: listKinds(matches),
      primaries: listLabels(matches, 'primary:'),
      person: listLabels(matches, 'person:')[0] ?? null,
      terms: listTerms(matches),
      circumstances: listLabels(matches, 'circumstance:').filter(isCircumstance),
      ...lean,
    };
  };
}

function isCircumstance(value: string): value is Circumstance {
  return circumstances.some((circumstance) => circumstance === value);
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
