import type { LinearModel } from '../../lambda/vocabulary/linearModel.ts';
import { toSteppedLists } from './toNumberLists.ts';

/**
 * Packs weights, most of which are zero, row by row: where in its row each other one is, and what it is.
 *
 * @param rowLength how many weights are a row: the classes of a bucket, or `rowBuckets` buckets of one class
 */
export function packWeights(weights: Int8Array, rowLength: number): Pick<LinearModel, 'places' | 'weights'> {
  const rows = Array.from({ length: Math.ceil(weights.length / rowLength) }, (_, row) =>
    [...weights.subarray(row * rowLength, (row + 1) * rowLength).entries()].filter(([, weight]) => weight !== 0),
  );
  return {
    places: toSteppedLists(rows.map((row) => row.map(([place]) => place))),
    weights: Int8Array.from(rows.flat(), ([, weight]) => weight),
  };
}
