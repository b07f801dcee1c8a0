/** A linear model over hashed features, one weight a class and bucket, quantised. */
export interface LinearModel {
  /** Number of hash buckets, a power of two. */
  readonly buckets: number;
  /** By class: the bias. */
  readonly biases: readonly number[];
  /** What one step of a quantised weight is worth. */
  readonly scale: number;
  /** Weights that are not zero, packed as base64 (see `language/linearScores.ts`). */
  readonly packed: string;
}
