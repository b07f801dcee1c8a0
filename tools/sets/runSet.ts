import type { Answer, Asker } from '../ask/answer.ts';
import { findLineFault } from '../ask/findLineFault.ts';
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

/** Asks every line of a set: single ones in a fresh session each, dialogues in one session through their turns. */
export async function runSet(asker: Asker, set: QuestionSet): Promise<SetResult> {
  const misses: Miss[] = [];
  let turns = 0;
  let rightFirst = 0;
  let withTopics = 0;
  for (const conversation of set.conversations) {
    const say = conversation.isDialogue ? asker.startDialogue() : asker.askFresh;
    for (const turn of conversation.turns) {
      turns += 1;
      const fault = findLineFault(turn.say);
      const answer = fault === null ? await say(turn.say) : null;
      const reason = answer === null ? fault : findReason(turn, answer);
      if (reason !== null) misses.push({ turn, answer, reason });
      if (turn.topics.length === 0) continue;
      withTopics += 1;
      if (turn.topics.includes(answer?.topics[0] ?? '')) rightFirst += 1;
    }
  }
  return { set, turns, misses, rightFirst, withTopics };
}

function findReason({ topics, emergency }: SetTurn, answer: Answer): string | null {
  if (emergency !== null && answer.emergency !== emergency) return emergency ? 'no emergency advice' : 'emergency advice';
  if (topics.length > 0 && !answer.topics.some((topic) => topics.includes(topic))) {
    return `about ${answer.topics.join(', ') || 'nothing'}, not ${topics.join(' or ')}`;
  }
  return null;
}
