import type { PatternFinder } from '../language/createPatternFinder.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

/** Finds every match of the patterns in the words; `^` and `$` in a pattern stand for the start and the end of what was said. */
export function findMatches(findPatterns: PatternFinder, words: readonly string[]): PatternMatch[] {
  return findPatterns(['^', ...words, '$']).map(({ label, first, last, words: matched }) => ({
    label,
    first: Math.max(0, first - 1),
    last: Math.min(words.length, last) - 1,
    words: matched.flatMap((at) => (at > 0 && at <= words.length ? [at - 1] : [])),
  }));
}
