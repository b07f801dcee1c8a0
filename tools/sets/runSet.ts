import type { Answer, Asker } from '../ask/answer.ts';
import { askSet } from './askSet.ts';
import type { QuestionSet, SetTurn } from './questionSet.ts';

/** How a set went. */
export interface SetResult {
  readonly set: QuestionSet;
  readonly turns: number;
  readonly misses: readonly Miss[];
  /** Lines with expected topics whose first topic is one of them; a stricter look, for information. */
  readonly rightFirst: number;
  readonly withTopics: number;
}

/** A turn that does not hold, with what came instead. */
export interface Miss {
  readonly turn: SetTurn;
  readonly answer: Answer | null;
  readonly reason: string;
}

/** Asks every line of a set, and counts those that do not hold. */
export async function runSet(asker: Asker, set: QuestionSet): Promise<SetResult> {
  const asked = await askSet(asker, set);
  const withTopics = asked.filter(({ turn }) => turn.topics.length > 0);
  return {
    set,
    turns: asked.length,
    misses: asked.flatMap(({ turn, answer, reason }) => (reason === null ? [] : [{ turn, answer, reason }])),
    rightFirst: withTopics.filter(({ turn, answer }) => turn.topics.includes(answer?.topics[0] ?? '')).length,
    withTopics: withTopics.length,
  };
}
