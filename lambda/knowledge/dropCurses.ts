import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

/** At least so many words must be left, or the curse is all that was said. */
const leastWords = 3;

/** Leaves out words thrown into a question, as in "what on earth is that"; what is nothing but a curse stays whole. */
export function dropCurses(words: readonly string[], matches: readonly PatternMatch[]): readonly string[] {
  const curses = matches.filter(({ label }) => label === 'circumstance:cursing');
  if (curses.length === 0) return words;
  const left = words.filter((_, at) => !curses.some(({ first, last }) => first <= at && at <= last));
  return left.length >= leastWords ? left : words;
}
