import type { Answer, Asker } from '../ask/answer.ts';
import { findLineFault } from '../ask/findLineFault.ts';
import type { QuestionSet, SetTurn } from './questionSet.ts';

/** A turn of a set with what came of it. */
export interface AskedTurn {
  readonly turn: SetTurn;
  readonly isDialogue: boolean;
  /** Its place in its conversation, counted from 0. */
  readonly position: number;
  /** Null when the line cannot be asked. */
  readonly answer: Answer | null;
  /** Why it does not hold; null when it does. */
  readonly reason: string | null;
}

/**
 * Asks every line of a set: single ones in a fresh session each, dialogues in one session through their turns.
 *
 * @param onTurn called after each turn, to show that it goes on
 */
export async function askSet(asker: Asker, set: QuestionSet, onTurn: () => void = () => {}): Promise<AskedTurn[]> {
  const asked: AskedTurn[] = [];
  for (const { isDialogue, turns } of set.conversations) {
    const say = isDialogue ? asker.startDialogue() : asker.askFresh;
    for (const [position, turn] of turns.entries()) {
      const fault = findLineFault(turn.say);
      const answer = fault === null ? await say(turn.say) : null;
      asked.push({ turn, isDialogue, position, answer, reason: answer === null ? fault : findReason(turn, answer) });
      onTurn();
    }
  }
  return asked;
}

function findReason({ topics, emergency }: SetTurn, answer: Answer): string | null {
  if (emergency !== null && answer.emergency !== emergency) return emergency ? 'no emergency advice' : 'emergency advice';
  if (topics.length > 0 && !answer.topics.some((topic) => topics.includes(topic))) {
    return `about ${answer.topics.join(', ') || 'nothing'}, not ${topics.join(' or ')}`;
  }
  return null;
}
