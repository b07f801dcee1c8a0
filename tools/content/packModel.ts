import { type LinearModel, rowBuckets } from '../../lambda/vocabulary/linearModel.ts';
import { packWeights } from './packWeights.ts';

/** What a linear model has learnt. */
export interface LearntWeights {
  /** By class. */
  readonly biases: Float64Array;
  /** By bucket, then class. */
  readonly values: Float64Array;
}

/** How weights are written. */
export interface Writing {
  readonly buckets: number;
  /** In how many steps a weight is written at most: the fewer, the smaller the bundle; at most 127. */
  readonly steps: number;
  /** The share of the weights that the steps reach; the few larger ones are cut down to them. */
  readonly reach: number;
}

/** Quantises the weights and packs those that are not zero, as `createClassScorer` reads them. */
export function packModel({ biases, values }: LearntWeights, { buckets, steps, reach }: Writing): LinearModel {
  const sizes = values
    .filter((value) => value !== 0)
    .map(Math.abs)
    .sort();
  const scale = (sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * reach))] ?? 1) / steps;
  const quantised = Int8Array.from(values, (value) => Math.max(-steps, Math.min(steps, Math.round(value / scale))));
  return {
    buckets,
    biases: [...biases].map((bias) => Number(bias.toFixed(2))),
    scale,
    ...packWeights(quantised, biases.length === 1 ? Math.min(rowBuckets, buckets) : biases.length),
  };
}
