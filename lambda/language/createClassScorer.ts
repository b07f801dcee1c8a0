import type { LinearModel } from '../vocabulary/linearModel.ts';
import { findInRow } from './findInRow.ts';

/** Scores every class by the features found, as hash buckets: log odds for one class, unnormalised logits for several. */
export type ClassScorer = (features: readonly number[]) => number[];

/** Makes the scorer of a trained model. */
export function createClassScorer(model: LinearModel): ClassScorer {
  const add = model.biases.length === 1 ? addWeight : addWeights;
  return (features) => {
    const scores = [...model.biases];
    const share = model.scale / Math.sqrt(Math.max(1, features.length));
    for (const bucket of features) add(model, bucket, share, scores);
    return scores;
  };
}

/** Adds what a bucket says of each class. */
function addWeights({ places: { starts, steps }, weights }: LinearModel, bucket: number, share: number, scores: number[]): void {
  let owner = 0;
  for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at += 1) {
    owner += steps[at] ?? 0;
    scores[owner] = (scores[owner] ?? 0) + (weights[at] ?? 0) * share;
  }
}

/** Adds what a bucket says of the only class, if it is among those of its row that say anything. */
function addWeight({ places, weights }: LinearModel, bucket: number, share: number, scores: number[]): void {
  const at = findInRow(places, bucket);
  if (at >= 0) scores[0] = (scores[0] ?? 0) + (weights[at] ?? 0) * share;
}
