import type { ConvolutionalModel } from '../vocabulary/convolutionalModel.ts';
import { findInRow } from './findInRow.ts';
import { toWordBucket } from './toWordBucket.ts';

/** Scores words by the best place of every filter, in log odds. */
export type ConvolutionScorer = (words: readonly string[]) => number;

/**
 * Makes the scorer of a trained model. The cost is linear in the number of words; what a word gives to every filter is worked
 * out when it is first heard.
 */
export function createConvolutionScorer(model: ConvolutionalModel): ConvolutionScorer {
  const given: Float64Array[] = [];
  const findGiven = (word: string): Float64Array | undefined => {
    const known = findInRow(model.places, toWordBucket(word, model.buckets));
    return known < 0 ? undefined : (given[known] ??= weighWord(model, known));
  };
  return (words) => {
    const heard = words.map(findGiven);
    let score = model.bias;
    let [filter, row] = [0, 0];
    for (const width of model.widths)
      for (const end = filter + model.filtersPerWidth; filter < end; filter += 1, row += width) {
        const best = findBest(heard, row, width) + (model.biases[filter] ?? 0);
        if (best > 0) score += best * (model.outputs[filter] ?? 0);
      }
    return score;
  };
}

/** Works out what a word gives to each place of each filter. */
function weighWord({ vectors, vectorScale, filters, filterScale, dimensions }: ConvolutionalModel, known: number): Float64Array {
  const weights = new Float64Array(filters.length / dimensions);
  const scale = vectorScale * filterScale;
  // A plain loop, since a start goes through it before anything is compiled to machine code.
  let place = 0;
  for (let row = 0; row < weights.length; row += 1) {
    let sum = 0;
    for (let at = known * dimensions, end = at + dimensions; at < end; at += 1, place += 1)
      sum += (vectors[at] as number) * (filters[place] as number);
    weights[row] = sum * scale;
  }
  return weights;
}

/** A filter may reach beyond the first and the last word, where there is nothing. */
function findBest(heard: readonly (Float64Array | undefined)[], row: number, width: number): number {
  let best = -Infinity;
  for (let start = 1 - width; start < heard.length; start += 1) {
    let sum = 0;
    for (let at = 0; at < width; at += 1) sum += heard[start + at]?.[row + at] ?? 0;
    if (sum > best) best = sum;
  }
  return best;
}
