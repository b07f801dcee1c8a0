import type { SteppedLists } from './compiledPatterns.ts';

/** A linear model over hashed features, quantised. */
export interface LinearModel {
  /** Number of hash buckets, a power of two. */
  readonly buckets: number;
  /** By class: the bias. */
  readonly biases: readonly number[];
  /** What one step of a quantised weight is worth. */
  readonly scale: number;
  /** By bucket: the classes that it speaks for or against; empty for a model of one class. */
  readonly classes: SteppedLists;
  /** The weight of each, in steps; they start where `classes` does. Of a model of one class: by bucket. */
  readonly weights: Int8Array;
}
