/** A linear model over hashed features, quantised. */
export interface LinearModel {
  /** Number of hash buckets, a power of two. */
  readonly buckets: number;
  /** By class: the bias. */
  readonly biases: readonly number[];
  /** What one step of a quantised weight is worth. */
  readonly scale: number;
  /** How many weights a bucket has, as many in every bucket: of several classes, those that it speaks for most. */
  readonly perBucket: number;
  /** By weight: its class; empty for a model of one class. */
  readonly classes: Uint8Array;
  /** By weight: its steps, from -{@link greatestSteps} to {@link greatestSteps}. */
  readonly weights: Int8Array;
}

/** The largest weight, in steps. */
export const greatestSteps = 28;
