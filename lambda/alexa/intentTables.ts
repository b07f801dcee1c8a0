import { intentMoves, intentWords, movesNamedAfter, wordsNamedAfter } from '../generated/intents.ts';
import { listNamedAfter } from '../vocabulary/intentNames.ts';
import type { Move } from '../vocabulary/move.ts';

/** By intent that stands for a move: the move. */
export const movesByIntent: Readonly<Record<string, Move>> = {
  ...(listNamedAfter(movesNamedAfter) as Record<string, Move>),
  ...intentMoves,
};

/** By any other intent: what its carrier phrase takes from the sentence; empty when that is nothing. */
export const wordsByIntent: Readonly<Record<string, string>> = { ...listNamedAfter(wordsNamedAfter), ...intentWords };
