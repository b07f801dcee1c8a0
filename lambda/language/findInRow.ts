import type { SteppedLists } from '../vocabulary/compiledPatterns.ts';
import { rowBuckets } from '../vocabulary/linearModel.ts';

/**
 * Finds where a bucket stands among those that are kept.
 *
 * @param places by row of {@link rowBuckets} buckets: those that are kept
 * @returns its place among all that are kept; -1 when it is not
 */
export function findInRow({ starts, steps }: SteppedLists, bucket: number): number {
  const row = Math.floor(bucket / rowBuckets);
  const sought = bucket % rowBuckets;
  let place = 0;
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
    place += steps[at] ?? 0;
    if (place === sought) return at;
    if (place > sought) return -1;
  }
  return -1;
}
