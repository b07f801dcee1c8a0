import type { Act } from '../vocabulary/act.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import type { Decision } from './decision.ts';
import type { Situation } from './situation.ts';

/** Says one fixed sentence and asks one question; the topic in hand stays. */
export function sayAndAsk(
  { session }: Situation,
  says: PromptName,
  asks: PromptName,
  topics: readonly string[],
  values: Readonly<Record<string, string>> = {},
): Decision {
  const acts: Act[] = [
    { kind: 'prompt', prompt: says, values },
    { kind: 'question', prompt: asks, values: {}, choices: [] },
  ];
  return { acts, topics, careLevel: 'routine', session: { ...session, asked: asks, choices: [], lastActs: acts, misses: 0 } };
}
