import type { ConvolutionShape, FilterPlace } from './convolutionShape.ts';
import type { Random } from './createRandom.ts';

/** The number of a word that is not known, or was left out. */
export const unknown = -1;

/** Shares of what is left out of an example at random, so that nothing is leant on alone. */
export interface Dropout {
  readonly wordDropout: number;
  readonly filterDropout: number;
}

/** An example as the numbers of its words. */
export interface NumberedExample {
  readonly words: Int32Array;
  readonly isOwned: boolean;
}

/** Adds up how each number of a model should change, example by example. */
export class ConvolutionLearner {
  readonly gradients: Float64Array;
  private readonly shape: ConvolutionShape;
  private readonly values: Float64Array;
  private readonly dropout: Dropout;
  private readonly random: Random;
  /** By filter: what it found in the example, and the word where. */
  private readonly found: Float64Array;
  private readonly places: Int32Array;

  constructor(shape: ConvolutionShape, values: Float64Array, dropout: Dropout, random: Random) {
    this.shape = shape;
    this.values = values;
    this.dropout = dropout;
    this.random = random;
    this.gradients = new Float64Array(shape.count);
    this.found = new Float64Array(shape.filters.length);
    this.places = new Int32Array(shape.filters.length);
  }

  /** @param weight how much the example counts */
  learn({ words, isOwned }: NumberedExample, weight: number): void {
    const { shape, values, gradients } = this;
    const heard = words.map((word) => (this.random.next() < this.dropout.wordDropout ? unknown : word));
    const error = (1 / (1 + Math.exp(-this.score(heard))) - (isOwned ? 1 : 0)) * weight;
    gradients[shape.biasAt] = (gradients[shape.biasAt] ?? 0) + error;
    for (const place of shape.filters) {
      const found = this.found[place.filter] ?? 0;
      if (found <= 0) continue;
      const output = shape.outputsAt + place.filter;
      gradients[output] = (gradients[output] ?? 0) + error * found;
      this.passBack(heard, place, error * (values[output] ?? 0) * this.getBoost());
    }
  }

  /** Those that are kept count for those that were left out. */
  private getBoost(): number {
    return 1 / (1 - this.dropout.filterDropout);
  }

  private score(words: Int32Array): number {
    const { shape, values, found } = this;
    const vectors = this.layVectors(words);
    let score = values[shape.biasAt] ?? 0;
    for (const place of shape.filters) {
      const isLeftOut = this.random.next() < this.dropout.filterDropout;
      const best = isLeftOut ? 0 : Math.max(0, this.findBest(vectors, place) * this.getBoost());
      found[place.filter] = best;
      score += best * (values[shape.outputsAt + place.filter] ?? 0);
    }
    return score;
  }

  private layVectors(words: Int32Array): Float64Array {
    const { reach, dimensions } = this.shape;
    const laid = new Float64Array((words.length + 2 * reach) * dimensions);
    for (const [at, word] of words.entries())
      if (word !== unknown) laid.set(this.values.subarray(word * dimensions, (word + 1) * dimensions), (reach + at) * dimensions);
    return laid;
  }

  private findBest(vectors: Float64Array, { filter, at, size, width }: FilterPlace): number {
    const { reach, dimensions, biasesAt } = this.shape;
    const { values } = this;
    const last = vectors.length - (reach + 1) * dimensions;
    let best = -Infinity;
    for (let start = (reach - width + 1) * dimensions; start <= last; start += dimensions) {
      let sum = 0;
      for (let offset = 0; offset < size; offset += 1) sum += (vectors[start + offset] ?? 0) * (values[at + offset] ?? 0);
      if (sum <= best) continue;
      best = sum;
      this.places[filter] = start / dimensions - reach;
    }
    return best + (values[biasesAt + filter] ?? 0);
  }

  /** Passes the error of a filter on to its numbers and to the words of its best place. */
  private passBack(words: Int32Array, { filter, at, width }: FilterPlace, error: number): void {
    const { shape, values, gradients } = this;
    const { dimensions } = shape;
    gradients[shape.biasesAt + filter] = (gradients[shape.biasesAt + filter] ?? 0) + error;
    for (let step = 0; step < width; step += 1) {
      const word = words[(this.places[filter] ?? 0) + step] ?? unknown;
      if (word === unknown) continue;
      for (let dimension = 0; dimension < dimensions; dimension += 1) {
        const own = at + step * dimensions + dimension;
        const vector = word * dimensions + dimension;
        gradients[own] = (gradients[own] ?? 0) + error * (values[vector] ?? 0);
        gradients[vector] = (gradients[vector] ?? 0) + error * (values[own] ?? 0);
      }
    }
  }
}
