import type { CompiledPatterns, PatternMatch } from '../vocabulary/compiledPatterns.ts';
import { findGroups, type PatternSteps } from './findGroups.ts';
import { matchGroups } from './matchGroups.ts';

/** Finds every match of the patterns in the words, in one pass. */
export function findPatterns(patterns: CompiledPatterns, words: readonly string[], steps?: PatternSteps): PatternMatch[] {
  return matchGroups(patterns, findGroups(patterns, words, steps), steps);
}
