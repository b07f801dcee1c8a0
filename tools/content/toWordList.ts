import type { WordList } from '../../lambda/vocabulary/wordList.ts';

/** Makes a list of words that were not packed, in the order in which they are given. */
export function toWordList(words: readonly string[]): WordList {
  const numbers = new Map(words.map((word, number) => [word, number]));
  return { find: (word) => numbers.get(word), [Symbol.iterator]: () => words[Symbol.iterator]() };
}
