/** The confidences that part the bands, each at most the one before. */
export interface Thresholds {
  /** From here on, a question is answered. */
  readonly sure: number;
  /** From here on, it is answered, and what was understood is said back. */
  readonly likely: number;
  /** From here on, one of three is asked for; below, it is turned down. */
  readonly unsure: number;
}
