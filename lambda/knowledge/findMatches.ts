import { findPatterns } from '../language/findPatterns.ts';
import type { CompiledKnowledge } from '../vocabulary/compiledContent.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

/** Finds every match of the patterns in the words; `^` and `$` in a pattern stand for the start and the end of what was said. */
export function findMatches({ patterns }: CompiledKnowledge, words: readonly string[]): PatternMatch[] {
  return findPatterns(patterns, ['^', ...words, '$']).map(({ label, first, last }) => ({
    label,
    first: Math.max(0, first - 1),
    last: Math.min(words.length, last) - 1,
  }));
}
