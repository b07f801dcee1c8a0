import { listIntents } from './listIntents.ts';
import type { ModelContent } from './modelContent.ts';

/** An intent and what it stands for: a move, or the words that its carrier phrase takes from the sentence. */
type Standing = readonly [name: string, stands: string];

/** Writes the text of `lambda/generated/intents.ts`: what each intent stands for. */
export function writeIntentNames(content: ModelContent): string {
  const intents = listIntents(content);
  const moves = intents.flatMap(({ name, move }): Standing[] => (move === null ? [] : [[name, move]]));
  const words = intents.flatMap(({ name, move, restores }): Standing[] => (move === null ? [[name, restores ?? '']] : []));
  return [
    "import type { Move } from '../vocabulary/move.ts';",
    '',
    '/** By intent that stands for a move: the move. */',
    'export const movesByIntent: Readonly<Record<string, Move>> = {',
    ...writeStanding(moves),
    '};',
    '',
    '/** By any other intent: what its carrier phrase takes from the sentence; empty when that is nothing. */',
    'export const wordsByIntent: Readonly<Record<string, string>> = {',
    ...writeStanding(words),
    '};',
    '',
  ].join('\n');
}

function writeStanding(standing: readonly Standing[]): string[] {
  return standing.map(([name, stands]) => `  ${JSON.stringify(name)}: ${JSON.stringify(stands)},`);
}
