import { listIntents } from './listIntents.ts';
import type { ModelContent } from './modelContent.ts';

/** Writes the text of `lambda/generated/intents.ts`: every intent name as a type, and what each stands for. */
export function writeIntentNames(content: ModelContent): string {
  const intents = listIntents(content);
  const names = intents.map(({ name }) => `  | ${quote(name)}`);
  const entries = intents.map(
    ({ name, move, restores }) => `  ${quote(name)}: { move: ${quoteOrNull(move)}, restores: ${quoteOrNull(restores)} },`,
  );
  return [
    "import type { Move } from '../vocabulary/move.ts';",
    '',
    '/** The name of an intent of the interaction model. */',
    'export type IntentName =',
    `${names.join('\n')};`,
    '',
    '/** By intent: the move that it stands for, and what its carrier phrase takes from the sentence. */',
    'export const intents: Readonly<Record<IntentName, { readonly move: Move | null; readonly restores: string | null }>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

function quoteOrNull(text: string | null): string {
  return text === null ? 'null' : quote(text);
}

function quote(text: string): string {
  return JSON.stringify(text);
}
