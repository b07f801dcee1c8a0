import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';

/** Says one fixed sentence and asks one question; the topic in hand stays. */
export function sayAndAsk(
  { session }: Situation,
  says: PromptName,
  asks: PromptName | QuestionAct,
  topics: readonly string[],
  values: Readonly<Record<string, string>> = {},
): Decision {
  const question: QuestionAct = typeof asks === 'string' ? { kind: 'question', prompt: asks, values: {}, choices: [] } : asks;
  const acts: Act[] = [{ kind: 'prompt', prompt: says, values }, question];
  return { acts, topics, careLevel: 'routine', session: { ...session, asked: question.prompt, choices: [], lastActs: acts, misses: 0 } };
}
