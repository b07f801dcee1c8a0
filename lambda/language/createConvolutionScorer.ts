import type { ConvolutionalModel } from '../vocabulary/convolutionalModel.ts';
import { findInRow } from './findInRow.ts';
import { toWordBucket } from './toWordBucket.ts';

/** Scores words by the best place of every filter, in log odds. */
export type ConvolutionScorer = (words: readonly string[]) => number;

/** Makes the scorer of a trained model. The cost is linear in the number of words. */
export function createConvolutionScorer(model: ConvolutionalModel): ConvolutionScorer {
  const { dimensions, widths, filtersPerWidth, biases, outputs } = model;
  const filters = Float32Array.from(model.filters, (steps) => steps * model.filterScale * model.vectorScale);
  // A filter may reach beyond the first and the last word, where there is nothing.
  const reach = Math.max(...widths) - 1;
  return (words) => {
    const vectors = layVectors(model, words, reach);
    const last = (reach + words.length - 1) * dimensions;
    let score = model.bias;
    let [filter, at] = [0, 0];
    for (const width of widths) {
      const course = { first: (reach - width + 1) * dimensions, last, step: dimensions, size: width * dimensions };
      for (const end = filter + filtersPerWidth; filter < end; filter += 1, at += course.size) {
        const best = findBest(vectors, filters, at, course) + (biases[filter] ?? 0);
        if (best > 0) score += best * (outputs[filter] ?? 0);
      }
    }
    return score;
  };
}

/** From which vector to which a filter is laid on, and over how many numbers it reaches. */
interface Course {
  readonly first: number;
  readonly last: number;
  readonly step: number;
  readonly size: number;
}

function findBest(vectors: Int8Array, filters: Float32Array, at: number, { first, last, step, size }: Course): number {
  let best = -Infinity;
  for (let start = first; start <= last; start += step) {
    let sum = 0;
    for (let offset = 0; offset < size; offset += 1) sum += (vectors[start + offset] ?? 0) * (filters[at + offset] ?? 0);
    if (sum > best) best = sum;
  }
  return best;
}

/** Lays the vectors of the words end to end, with nothing before and after them. */
function layVectors(
  { places, buckets, classes, vectors, dimensions }: ConvolutionalModel,
  words: readonly string[],
  reach: number,
): Int8Array {
  const laid = new Int8Array((words.length + 2 * reach) * dimensions);
  for (const [at, word] of words.entries()) {
    const known = findInRow(places, toWordBucket(word, buckets));
    if (known < 0) continue;
    const vector = (classes[known] ?? 0) * dimensions;
    laid.set(vectors.subarray(vector, vector + dimensions), (reach + at) * dimensions);
  }
  return laid;
}
