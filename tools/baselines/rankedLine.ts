import type { SetTurn } from '../sets/questionSet.ts';
import type { RankedOwner } from './ranker.ts';

/** A line and what a ranker makes of it. */
export interface RankedLine {
  readonly turn: SetTurn;
  readonly form: string;
  readonly ranked: readonly RankedOwner[];
}
