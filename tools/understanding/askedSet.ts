import type { Outcome } from './outcome.ts';

/** A set's name, folder and what came of each line. */
export interface AskedSet {
  readonly part: string;
  readonly kind: 'questions' | 'dialogues';
  readonly outcomes: readonly Outcome[];
}
