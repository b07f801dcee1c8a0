import { toIntentName } from '../../lambda/vocabulary/intentNames.ts';
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
    '/** By intent that stands for a move: the move. What an intent is named after stands in the list instead. */',
    `export const movesNamedAfter = ${writeNamedAfter(moves)};`,
    'export const intentMoves: Readonly<Record<string, Move>> = {',
    ...writeOthers(moves),
    '};',
    '',
    '/** By any other intent: what its carrier phrase takes from the sentence; empty when that is nothing. */',
    `export const wordsNamedAfter = ${writeNamedAfter(words)};`,
    'export const intentWords: Readonly<Record<string, string>> = {',
    ...writeOthers(words),
    '};',
    '',
  ].join('\n');
}

function isNamedAfter([name, stands]: Standing): boolean {
  return toIntentName(stands) === name;
}

/** A list parted by commas takes a third of the bytes. */
function writeNamedAfter(standing: readonly Standing[]): string {
  const list = standing.filter(isNamedAfter).map(([, stands]) => stands);
  return JSON.stringify(list.join(','));
}

function writeOthers(standing: readonly Standing[]): string[] {
  const others = standing.filter((one) => !isNamedAfter(one));
  return others.map(([name, stands]) => `  ${JSON.stringify(name)}: ${JSON.stringify(stands)},`);
}
