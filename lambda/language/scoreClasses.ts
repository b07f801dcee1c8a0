import { firstCode, greatestSteps, type LinearModel } from '../vocabulary/linearModel.ts';

/** A linear model unpacked for use: by bucket, the classes that have a weight there and what it is. */
export interface UnpackedModel {
  readonly biases: readonly number[];
  readonly scale: number;
  readonly starts: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

/** Unpacks the weights of a model for use. */
export function unpackModel(model: LinearModel): UnpackedModel {
  const { buckets, biases, scale, counts, classes, weights } = model;
  const starts = new Uint32Array(buckets + 1);
  for (let bucket = 0; bucket < buckets; bucket += 1)
    starts[bucket + 1] = (starts[bucket] ?? 0) + (counts === '' ? 1 : counts.charCodeAt(bucket) - firstCode);
  const unpackedClasses = new Uint8Array(weights.length);
  const unpackedWeights = new Int8Array(weights.length);
  for (let at = 0; at < weights.length; at += 1) unpackedWeights[at] = weights.charCodeAt(at) - firstCode - greatestSteps;
  if (classes !== '') unpackClasses(classes, starts, unpackedClasses);
  return { biases, scale, starts, classes: unpackedClasses, weights: unpackedWeights };
}

/** Adds up the steps from class to class within each bucket. */
function unpackClasses(classes: string, starts: Uint32Array, unpacked: Uint8Array): void {
  for (let bucket = 0; bucket + 1 < starts.length; bucket += 1) {
    let owner = 0;
    for (let at = starts[bucket] ?? 0; at < (starts[bucket + 1] ?? 0); at += 1) {
      owner += classes.charCodeAt(at) - firstCode;
      unpacked[at] = owner;
    }
  }
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
