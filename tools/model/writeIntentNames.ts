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
    "import { listNamedAfter } from '../vocabulary/intentNames.ts';",
    "import type { Move } from '../vocabulary/move.ts';",
    '',
    '/** By intent that stands for a move: the move. */',
    'export const intentMoves: Readonly<Record<string, Move>> = {',
    ...writeStanding(moves),
    '};',
    '',
    '/** By any other intent: what its carrier phrase takes from the sentence; empty when that is nothing. */',
    'export const intentWords: Readonly<Record<string, string>> = {',
    ...writeStanding(words),
    '};',
    '',
  ].join('\n');
}

function writeStanding(standing: readonly Standing[]): string[] {
  const isNamedAfter = ([name, stands]: Standing): boolean => toIntentName(stands) === name;
  const list = standing.filter(isNamedAfter).map(([, stands]) => stands);
  const others = standing.filter((one) => !isNamedAfter(one));
  return [
    ...(list.length === 0 ? [] : [`  ...listNamedAfter(${JSON.stringify(list.join(','))}),`]),
    ...others.map(([name, stands]) => `  ${JSON.stringify(name)}: ${JSON.stringify(stands)},`),
  ];
}
