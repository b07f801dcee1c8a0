import type { SetTurn } from '../sets/questionSet.ts';

/** What came back for a line of a set, from the skill or from a baseline. */
export interface Outcome {
  readonly turn: SetTurn;
  /** How it is said: the set's own form, or its place in a dialogue. */
  readonly form: string;
  /** Ids of what the reply is about, the best first. */
  readonly topics: readonly string[];
  /** It asked which topic was meant. */
  readonly asksBack: boolean;
}
