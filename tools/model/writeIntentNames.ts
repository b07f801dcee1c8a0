import { listIntents } from './listIntents.ts';
import type { ModelContent } from './modelContent.ts';

/** Writes the text of `lambda/generated/intents.ts`: what each intent stands for. */
export function writeIntentNames(content: ModelContent): string {
  const intents = listIntents(content);
  const moves = intents.flatMap(({ name, move }) => (move === null ? [] : [`  ${quote(name)}: ${quote(move)},`]));
  const words = intents.flatMap(({ name, move, restores }) => (move === null ? [`  ${quote(name)}: ${quote(restores ?? '')},`] : []));
  return [
    "import type { Move } from '../vocabulary/move.ts';",
    '',
    '/** By intent that stands for a move: the move. */',
    'export const intentMoves: Readonly<Record<string, Move>> = {',
    ...moves,
    '};',
    '',
    '/** By any other intent: what its carrier phrase takes from the sentence; empty when that is nothing. */',
    'export const intentWords: Readonly<Record<string, string>> = {',
    ...words,
    '};',
    '',
  ].join('\n');
}

function quote(text: string): string {
  return JSON.stringify(text);
}
