import type { SteppedLists } from './compiledPatterns.ts';

/** A linear model over hashed features, quantised. */
export interface LinearModel {
  /** Number of hash buckets, a power of two. */
  readonly buckets: number;
  /** By class: the bias. */
  readonly biases: readonly number[];
  /** What one step of a quantised weight is worth. */
  readonly scale: number;
  /**
   * By bucket: the classes that it speaks for or against. Of a model of one class, by row of {@link rowBuckets} buckets:
   * which of them say anything.
   */
  readonly places: SteppedLists;
  /** The weight at each place, in steps; they start where `places` does. */
  readonly weights: Int8Array;
}

/** How many buckets are a row: a place in it fits a byte. */
export const rowBuckets = 256;
