import { toIntentName } from './toIntentName.ts';
import type { Move } from '../../lambda/vocabulary/move.ts';
import type { IntentDefinition } from './intentDefinition.ts';
import type { ModelContent } from './modelContent.ts';
import { toSpokenForm } from './toSpokenForm.ts';

/** Lists Amazon's own intents and one intent for every other move, each with the phrases that content has for it. */
export function listMoveIntents(moves: ModelContent['moves']): readonly IntentDefinition[] {
  const phrasesOf = (id: Move): readonly string[] => spokenOnce(moves.find((move) => move.id === id)?.phrases ?? []);
  const ownMoves = moves.filter(({ id }) => !builtInIntents.some((builtIn) => builtIn.move === id));

  return [
    ...builtInIntents.map(({ name, move, takes }) => defineIntent(name, move, move === null ? [] : phrasesOf(move).filter(takes))),
    ...ownMoves.map(({ id }) => defineIntent(toIntentName(id), id, phrasesOf(id))),
  ];
}

const isCancelling = (phrase: string): boolean => phrase.startsWith('cancel');
const always = (): boolean => true;
const never = (): boolean => false;

/** The built-in intents that a certified skill needs. Two of them mean stop, and a phrase may stand under one only. */
const builtInIntents: readonly { readonly name: string; readonly move: Move | null; readonly takes: (phrase: string) => boolean }[] = [
  { name: 'AMAZON.StopIntent', move: 'stop', takes: (phrase) => !isCancelling(phrase) },
  { name: 'AMAZON.CancelIntent', move: 'stop', takes: isCancelling },
  { name: 'AMAZON.HelpIntent', move: 'help', takes: always },
  { name: 'AMAZON.NavigateHomeIntent', move: 'home', takes: always },
  { name: 'AMAZON.FallbackIntent', move: null, takes: never },
  { name: 'AMAZON.RepeatIntent', move: 'repeat', takes: always },
  { name: 'AMAZON.YesIntent', move: 'yes', takes: always },
  { name: 'AMAZON.NoIntent', move: 'no', takes: always },
  { name: 'AMAZON.NextIntent', move: 'more', takes: always },
  { name: 'AMAZON.PreviousIntent', move: 'back', takes: always },
  { name: 'AMAZON.StartOverIntent', move: 'start-over', takes: always },
];

function defineIntent(name: string, move: Move | null, samples: readonly string[]): IntentDefinition {
  return { name, move, restores: null, samples, slots: [], file: 'content/moves.yaml' };
}

function spokenOnce(phrases: readonly string[]): readonly string[] {
  return [...new Set(phrases.map(toSpokenForm).filter((phrase) => phrase !== ''))];
}
