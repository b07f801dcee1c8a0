/** A line whose right meaning is known, as it was understood by a model that had not learnt it. */
export interface FitPoint {
  /** Of the likeliest meaning, 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
  /** The right meaning is among the three likeliest. */
  readonly isAmongThree: boolean;
  /** Nothing in the content answers it. */
  readonly isStranger: boolean;
}
