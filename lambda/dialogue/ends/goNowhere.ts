import type { PromptName } from '../../vocabulary/promptName.ts';
import { askOpenQuestion } from './askOpenQuestion.ts';
import type { Decision } from '../decision.ts';
import { endSession } from './endSession.ts';
import type { Situation } from '../situation.ts';

/** How many turns in a row that lead nowhere are answered with help before the goodbye. */
const mostInARow = 2;

/** Answers a move that has nothing to work on: says so, and asks with more help each time, until a kind goodbye. */
export function goNowhere(situation: Situation, says: PromptName): Decision {
  const { misses } = situation.session;
  if (misses >= mostInARow) return endSession(situation, 'goodbye');
  return askOpenQuestion(situation, [{ kind: 'prompt', prompt: says, values: {} }], misses + 1);
}
