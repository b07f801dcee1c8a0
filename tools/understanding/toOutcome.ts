import type { AskedTurn } from '../sets/askSet.ts';
import type { Outcome } from './outcome.ts';

/** Takes from a turn that was asked what is measured. */
export function toOutcome({ turn, isDialogue, position, answer }: AskedTurn, asksBack: (speech: string) => boolean): Outcome {
  const place = position === 0 ? 'dialogue, first turn' : 'dialogue, later turn';
  return {
    turn,
    form: isDialogue ? place : turn.form || 'plain question',
    topics: answer?.topics ?? [],
    asksBack: answer !== null && asksBack(answer.speech),
  };
}
