/**
 * A linear model over hashed features, one weight a class and bucket, quantised and written as text: a character stands
 * for its code less {@link firstCode}, which compresses better than bytes in base64.
 */
export interface LinearModel {
  /** Number of hash buckets, a power of two. */
  readonly buckets: number;
  /** By class: the bias. */
  readonly biases: readonly number[];
  /** What one step of a quantised weight is worth. */
  readonly scale: number;
  /** By bucket: how many weights it has; empty for a model of one class, which has one a bucket. */
  readonly counts: string;
  /** By weight: how many classes after the one before it in the same bucket; empty for a model of one class. */
  readonly classes: string;
  /** By weight: its steps, from -{@link greatestSteps} to {@link greatestSteps}, written as that many more. */
  readonly weights: string;
}

/** The character code that stands for 0: the first after the quotation mark, so that JSON escapes as little as can be. */
export const firstCode = 35;

/** The largest weight, in steps. */
export const greatestSteps = 28;
