import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

/** At least so many words must be left, or that is all that was said. */
const leastWords = 2;

/** What asks nothing by itself. */
const dropped: ReadonlySet<string> = new Set(['circumstance:cursing', 'circumstance:ruled-out']);

/**
 * Leaves out words thrown into a question, as in "what on earth is that", and what is said not to be meant: "not the x-ray
 * kind, the injection". What is nothing but that stays whole.
 */
export function dropUnmeant(words: readonly string[], matches: readonly PatternMatch[]): readonly string[] {
  const unmeant = matches.filter(({ label }) => dropped.has(label));
  if (unmeant.length === 0) return words;
  const left = words.filter((_, at) => !unmeant.some(({ first, last }) => first <= at && at <= last));
  return left.length >= leastWords ? left : words;
}
