import { stemWord } from '../language/stemWord.ts';
import type { CompiledKnowledge } from '../vocabulary/compiledKnowledge.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import type { TellingStem } from '../vocabulary/meaning.ts';
import { functionWords } from './functionWords.ts';

/**
 * Lists the stems that tell what is asked, each with how rare it is: 1 in no class of the content, 0 in all. Words that
 * only hold a sentence together, and words that the content does not hold, tell nothing. Spelt letters tell as a word.
 */
export function listTelling(
  { classes, index, patterns: { stems } }: CompiledKnowledge,
  words: readonly string[],
  matches: readonly PatternMatch[],
): TellingStem[] {
  const { starts } = index.owners;
  const names = matches.filter(({ label }) => label.startsWith('name:'));
  const telling = new Map<string, TellingStem>();
  for (const [at, heard] of words.entries()) {
    const word = joinSpelt(words, at).find((spelt) => stems.find(stemWord(spelt)) !== undefined) ?? heard;
    const stem = stemWord(word);
    const number = stems.find(stem);
    if (number === undefined || functionWords.has(word)) continue;
    const holders = (starts[number + 1] ?? 0) - (starts[number] ?? 0);
    const around = names.filter(({ first, last }) => first <= at && at <= last).map(({ label }) => label.slice('name:'.length) as TopicId);
    telling.set(stem, { stem, rarity: 1 - Math.log(1 + holders) / Math.log(1 + classes.length), names: around });
  }
  return [...telling.values()];
}

/** The most pieces that a word is spelt in. */
const mostPieces = 4;

/** Letters that were spelt one by one ("p s a", where "s" has joined the letter before it), with the word that they make. */
function joinSpelt(words: readonly string[], at: number): readonly string[] {
  const rest = words.slice(at, at + mostPieces);
  const end = rest.findIndex((word, place) => !/^[a-z]s?$/.test(word) || (place === 0 && functionWords.has(word)));
  const pieces = end < 0 ? rest : rest.slice(0, end);
  return pieces.flatMap((_, place) => (place === 0 ? [] : [pieces.slice(0, place + 1).join('')])).toReversed();
}
