import type { CompiledPatterns } from '../vocabulary/compiledPatterns.ts';
import type { GroupHit } from './createGroupFinder.ts';
import { listWindows } from './listWindows.ts';
import { toFeatures } from './toFeatures.ts';
import { toGroupFeatures } from './toGroupFeatures.ts';

/**
 * Lists the features of a text for a linear model, stretch by stretch: the whole text first, then, of a long one, its
 * windows. A stretch is known by its words and by the groups of words found in it.
 *
 * @param groups by word, the groups that begin there
 * @param buckets number of hash buckets, a power of two
 */
export function listStretchFeatures(
  patterns: CompiledPatterns,
  words: readonly string[],
  groups: readonly (readonly GroupHit[])[],
  buckets: number,
): number[][] {
  const named = new Map(patterns.named.map((group, place) => [group, place]));
  return listWindows(words.length).map(([start, end]) => [
    ...new Set([...toFeatures(words.slice(start, end), buckets), ...toGroupFeatures(groups.slice(start, end), named, buckets)]),
  ]);
}
