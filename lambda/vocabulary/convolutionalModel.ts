import type { SteppedLists } from './compiledPatterns.ts';

/**
 * A small convolutional network over words, quantised: every filter weighs the vectors of as many neighbouring words as it
 * is wide; its best place in the text counts.
 */
export interface ConvolutionalModel {
  /** Number of hash buckets of words, a power of two. */
  readonly buckets: number;
  /** By row of `rowBuckets` buckets: which of them belong to a known word. A word that is not known has a vector of zeros. */
  readonly places: SteppedLists;
  /** Numbers a vector has. */
  readonly dimensions: number;
  /** By known word in the order of `places`, then dimension, in steps. */
  readonly vectors: Int8Array;
  readonly vectorScale: number;
  /** The widths of the filters in words; of each there are `filtersPerWidth`. */
  readonly widths: readonly number[];
  readonly filtersPerWidth: number;
  /** By width, filter, word within it and dimension, in steps. */
  readonly filters: Int8Array;
  readonly filterScale: number;
  /** By filter: what is added to what it finds. */
  readonly biases: readonly number[];
  /** By filter: what its best place adds to the log odds, for each unit above zero. */
  readonly outputs: readonly number[];
  /** The log odds where no filter finds anything. */
  readonly bias: number;
}
