import type { ConvolutionalModel } from '../vocabulary/convolutionalModel.ts';
import { findInRow } from './findInRow.ts';
import { toWordBucket } from './toWordBucket.ts';

/** Scores words by the best place of every filter, in log odds. */
export type ConvolutionScorer = (words: readonly string[]) => number;

/**
 * Makes the scorer of a trained model. The cost is linear in the number of words; what a word gives to every filter is worked
 * out when it is first heard. What is kept of it is a part of the model, 2 kB a word, and says nothing of who said it.
 */
export function createConvolutionScorer(model: ConvolutionalModel): ConvolutionScorer {
  const given: Float64Array[] = [];
  const findGiven = (word: string): Float64Array | undefined => {
    const known = findInRow(model.places, toWordBucket(word, model.buckets));
    return known < 0 ? undefined : (given[known] ??= weighWord(model, known));
  };
  const { filtersPerWidth, widths } = model;
  return (words) => {
    const heard = words.map(findGiven);
    let score = model.bias;
    let [filter, row] = [0, 0];
    for (const width of widths) {
      for (const best of findBest(heard, row, width, filtersPerWidth)) {
        const found = best + (model.biases[filter] ?? 0);
        if (found > 0) score += found * (model.outputs[filter] ?? 0);
        filter += 1;
      }
      row += width * filtersPerWidth;
    }
    return score;
  };
}

/** Works out what a word gives to each place of each filter: by width, place, then filter. */
function weighWord(
  { vectors, vectorScale, filters, filterScale, dimensions, widths, filtersPerWidth }: ConvolutionalModel,
  known: number,
): Float64Array {
  const weights = new Float64Array(filters.length / dimensions);
  const scale = vectorScale * filterScale;
  // Plain loops, since a start goes through them before anything is compiled to machine code.
  let [number, first] = [0, 0];
  for (const width of widths) {
    for (let filter = 0; filter < filtersPerWidth; filter += 1)
      for (let place = 0; place < width; place += 1) {
        let sum = 0;
        for (let at = known * dimensions, end = at + dimensions; at < end; at += 1, number += 1)
          sum += (vectors[at] as number) * (filters[number] as number);
        weights[first + place * filtersPerWidth + filter] = sum * scale;
      }
    first += width * filtersPerWidth;
  }
  return weights;
}

/**
 * Finds what the filters of a width find at their best places. A filter may reach beyond the first and the last word, where
 * there is nothing.
 */
function findBest(heard: readonly (Float64Array | undefined)[], row: number, width: number, filters: number): Float64Array {
  const best = new Float64Array(filters).fill(-Infinity);
  const sums = new Float64Array(filters);
  for (let start = 1 - width; start < heard.length; start += 1) {
    sums.fill(0);
    for (let place = 0; place < width; place += 1) {
      const given = heard[start + place];
      if (given === undefined) continue;
      const from = row + place * filters;
      for (let filter = 0; filter < filters; filter += 1) sums[filter] = (sums[filter] as number) + (given[from + filter] as number);
    }
    for (let filter = 0; filter < filters; filter += 1)
      if ((sums[filter] as number) > (best[filter] as number)) best[filter] = sums[filter] as number;
  }
  return best;
}
