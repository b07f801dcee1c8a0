import { listIntents } from './listIntents.ts';
import type { ModelContent } from './modelContent.ts';

/** Writes the text of `lambda/generated/intents.ts`: every intent name as a type, and what each stands for. */
export function writeIntentNames(content: ModelContent): string {
  const intents = listIntents(content);
  const names = intents.map(({ name }) => `  | ${quote(name)}`);
  const entries = intents.map(({ name, move, restores }) => {
    const fields = [...(move === null ? [] : [`move: ${quote(move)}`]), ...(restores === null ? [] : [`restores: ${quote(restores)}`])];
    return `  ${quote(name)}: { ${fields.join(', ')} },`;
  });
  return [
    "import type { Move } from '../vocabulary/move.ts';",
    '',
    '/** The name of an intent of the interaction model. */',
    'export type IntentName =',
    `${names.join('\n')};`,
    '',
    '/** By intent: the move that it stands for, and what its carrier phrase takes from the sentence. */',
    'export const intents: Readonly<Record<IntentName, { readonly move?: Move; readonly restores?: string }>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
}

function quote(text: string): string {
  return JSON.stringify(text);
}
