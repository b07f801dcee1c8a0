import type { Act } from '../vocabulary/act.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import type { Decision } from './decision.ts';
import type { Situation } from './situation.ts';

/** Two prompts that help more each time, then a kind goodbye; every one carries the one-sentence emergency line. */
const steps: readonly { readonly says: PromptName; readonly asks: PromptName }[] = [
  { says: 'not-understood', asks: 'ask-rephrase' },
  { says: 'not-understood-again', asks: 'ask-rephrase-again' },
];

/** Answers what could not be understood: an unmatched utterance carries no words that a red flag could be seen in. */
export function decideRepair({ session }: Situation): Decision {
  const step = steps[session.misses];
  if (step === undefined) {
    return {
      acts: [{ kind: 'prompt', prompt: 'goodbye-after-silence', values: {} }, { kind: 'end-session' }],
      topics: [],
      careLevel: 'routine',
      session: null,
    };
  }
  const acts: Act[] = [
    { kind: 'prompt', prompt: step.says, values: {} },
    { kind: 'question', prompt: step.asks, values: {}, choices: [] },
  ];
  return {
    acts,
    topics: [],
    careLevel: 'routine',
    session: { ...session, asked: step.asks, choices: [], lastActs: acts, misses: session.misses + 1 },
  };
}
