import type { Outcome } from '../../../tools/understanding/outcome.ts';

/** Builds an outcome of a line whose labels are topic ids themselves, where "colour" stands for two. */
export function buildOutcome(labels: readonly string[], topics: readonly string[], part: Partial<Outcome> = {}): Outcome {
  const ids = labels.flatMap((label) => (label === 'colour' ? ['blue-paint', 'green-paint'] : [label]));
  const turn = { say: 'what is it', labels, form: '', topics: ids, emergency: null, given: null };
  return { turn, form: 'plain question', topics, asksBack: false, ...part };
}
