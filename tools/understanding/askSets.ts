import type { Asker } from '../ask/answer.ts';
import { askSet } from '../sets/askSet.ts';
import type { QuestionSet } from '../sets/questionSet.ts';
import type { AskedSet } from './askedSet.ts';
import { getPart } from './getPart.ts';
import { toOutcome } from './toOutcome.ts';

/** Asks every line of the sets through one channel. */
export async function askSets(
  asker: Asker,
  sets: readonly QuestionSet[],
  asksBack: (speech: string) => boolean,
  onTurn: () => void,
): Promise<AskedSet[]> {
  const asked: AskedSet[] = [];
  for (const set of sets) {
    const turns = await askSet(asker, set, onTurn);
    asked.push({
      part: getPart(set),
      kind: set.name === 'dialogues' ? 'dialogues' : 'questions',
      outcomes: turns.map((turn) => toOutcome(turn, asksBack)),
    });
  }
  return asked;
}
