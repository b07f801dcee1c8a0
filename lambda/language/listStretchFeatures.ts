import type { GroupHit } from './createGroupFinder.ts';
import { listWindows } from './listWindows.ts';
import { toFeatures } from './toFeatures.ts';
import { toGroupFeatures } from './toGroupFeatures.ts';

/**
 * Lists the features of a text for a linear model, stretch by stretch: the whole text first, then, of a long one, its
 * windows. A stretch is known by its words and by the groups of words found in it.
 *
 * @param groups by word, the groups that begin there
 * @param named the groups that count, with their places among those that content names
 * @param buckets number of hash buckets, a power of two
 */
export function listStretchFeatures(
  words: readonly string[],
  groups: readonly (readonly GroupHit[])[],
  named: ReadonlyMap<number, number>,
  buckets: number,
): number[][] {
  return listWindows(words.length).map(([start, end]) => [
    ...new Set([...toFeatures(words.slice(start, end), buckets), ...toGroupFeatures(groups.slice(start, end), named, buckets)]),
  ]);
}
