import type { LinearModel } from '../vocabulary/linearModel.ts';

/** Scores every class by the features found, as hash buckets: log odds for one class, unnormalised logits for several. */
export type ClassScorer = (features: readonly number[]) => number[];

/** Makes the scorer of a trained model. */
export function createClassScorer({ biases, scale, perBucket, classes, weights }: LinearModel): ClassScorer {
  return (features) => {
    const scores = [...biases];
    const share = scale / Math.sqrt(Math.max(1, features.length));
    for (const bucket of features) {
      for (let at = bucket * perBucket; at < (bucket + 1) * perBucket; at += 1) {
        const owner = classes[at] ?? 0;
        scores[owner] = (scores[owner] ?? 0) + (weights[at] ?? 0) * share;
      }
    }
    return scores;
  };
}
