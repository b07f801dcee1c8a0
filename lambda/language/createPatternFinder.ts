import type { CompiledPatterns, PatternMatch } from '../vocabulary/compiledPatterns.ts';
import { createGroupFinder, type PatternSteps } from './createGroupFinder.ts';
import { createGroupMatcher } from './createGroupMatcher.ts';

/** Finds every match of the patterns in the words, in one pass. */
export type PatternFinder = (words: readonly string[], steps?: PatternSteps) => PatternMatch[];

/** Makes the finder of matches for compiled patterns. */
export function createPatternFinder(patterns: CompiledPatterns): PatternFinder {
  const findGroups = createGroupFinder(patterns);
  const matchGroups = createGroupMatcher(patterns);
  return (words, steps) => matchGroups(findGroups(words, steps), steps);
}
