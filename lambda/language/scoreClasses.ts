import type { LinearModel } from '../vocabulary/linearModel.ts';

/** A linear model unpacked for use: by bucket, the classes that have a weight there and what it is. */
export interface UnpackedModel {
  readonly biases: readonly number[];
  readonly scale: number;
  readonly starts: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

/**
 * Unpacks the weights of a model: one byte a bucket with the number of its weights, then all classes, then all weights.
 *
 * A model of one class holds the weights alone, one a bucket.
 */
export function unpackModel(model: LinearModel): UnpackedModel {
  const bytes = new Uint8Array(Buffer.from(model.packed, 'base64'));
  const starts = new Uint32Array(model.buckets + 1);
  if (model.biases.length === 1) {
    for (let bucket = 0; bucket <= model.buckets; bucket += 1) starts[bucket] = bucket;
    return { biases: model.biases, scale: model.scale, starts, classes: new Uint8Array(model.buckets), weights: new Int8Array(bytes.buffer, 0) };
  }
  for (let bucket = 0; bucket < model.buckets; bucket += 1) starts[bucket + 1] = (starts[bucket] ?? 0) + (bytes[bucket] ?? 0);
  const total = starts[model.buckets] ?? 0;
  const classes = bytes.subarray(model.buckets, model.buckets + total);
  return { biases: model.biases, scale: model.scale, starts, classes, weights: new Int8Array(bytes.buffer, model.buckets + total, total) };
}

/** Scores every class by the features found: log odds for one class, unnormalised logits for several. */
export function scoreClasses(model: UnpackedModel, features: readonly number[]): number[] {
  const scores = [...model.biases];
  const share = model.scale / Math.sqrt(Math.max(1, features.length));
  for (const bucket of features) {
    for (let at = model.starts[bucket] ?? 0; at < (model.starts[bucket + 1] ?? 0); at += 1) {
      const owner = model.classes[at] ?? 0;
      scores[owner] = (scores[owner] ?? 0) + (model.weights[at] ?? 0) * share;
    }
  }
  return scores;
}
