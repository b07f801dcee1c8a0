import type { LinearModel } from '../vocabulary/linearModel.ts';

/** Scores every class by the features found, as hash buckets: log odds for one class, unnormalised logits for several. */
export type ClassScorer = (features: readonly number[]) => number[];

/** Makes the scorer of a trained model. */
export function createClassScorer({ biases, scale, classes, weights }: LinearModel): ClassScorer {
  const { starts, steps } = classes;
  const isOneClass = biases.length === 1;
  return (features) => {
    const scores = [...biases];
    const share = scale / Math.sqrt(Math.max(1, features.length));
    for (const bucket of features) {
      if (isOneClass) scores[0] = (scores[0] ?? 0) + (weights[bucket] ?? 0) * share;
      let owner = 0;
      for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at += 1) {
        owner += steps[at] ?? 0;
        scores[owner] = (scores[owner] ?? 0) + (weights[at] ?? 0) * share;
      }
    }
    return scores;
  };
}
