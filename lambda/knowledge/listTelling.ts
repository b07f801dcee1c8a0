import { stemWord } from '../language/stemWord.ts';
import type { CompiledKnowledge } from '../vocabulary/compiledKnowledge.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import type { TellingStem } from '../vocabulary/meaning.ts';
import { functionWords } from './functionWords.ts';

/**
 * Lists the stems that tell what is asked, each with how rare it is: 1 in no class of the content, 0 in all. Words that
 * only hold a sentence together, and words that the content does not hold, tell nothing.
 */
export function listTelling(
  { classes, index }: CompiledKnowledge,
  stemNumbers: ReadonlyMap<string, number>,
  words: readonly string[],
  matches: readonly PatternMatch[],
): TellingStem[] {
  const { starts } = index.owners;
  const names = matches.filter(({ label }) => label.startsWith('name:'));
  const telling = new Map<string, TellingStem>();
  for (const [at, word] of words.entries()) {
    const stem = stemWord(word);
    const number = stemNumbers.get(stem);
    if (number === undefined || functionWords.has(word)) continue;
    const holders = (starts[number + 1] ?? 0) - (starts[number] ?? 0);
    const around = names.filter(({ first, last }) => first <= at && at <= last).map(({ label }) => label.slice('name:'.length) as TopicId);
    telling.set(stem, { stem, rarity: 1 - Math.log(1 + holders) / Math.log(1 + classes.length), names: around });
  }
  return [...telling.values()];
}
