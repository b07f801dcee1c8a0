import type { ConvolutionalModel } from '../../../lambda/vocabulary/convolutionalModel.ts';
import { rowBuckets } from '../../../lambda/vocabulary/linearModel.ts';
import { toSteppedLists } from '../toNumberLists.ts';
import type { ConvolutionShape, ConvolutionSize } from './convolutionShape.ts';

/** The share of numbers that fit the steps; the few larger ones are cut, so that the others are told apart better. */
const fittingShare = 0.998;

/** In how many steps the largest number that fits is written: as many as a byte with a sign holds. */
const mostSteps = 127;

/** The words that a model knows. */
export interface KnownWords {
  /** Number of hash buckets, a power of two. */
  readonly buckets: number;
  /** The buckets of the known words, in order. */
  readonly known: readonly number[];
}

/** Quantises what was learnt and packs it as `createConvolutionScorer` reads it. */
export function packConvolution(
  values: Float64Array,
  shape: ConvolutionShape,
  { dimensions, widths, filtersPerWidth }: ConvolutionSize,
  { buckets, known }: KnownWords,
): ConvolutionalModel {
  const rows = Array.from({ length: Math.ceil(buckets / rowBuckets) }, (): number[] => []);
  for (const bucket of known) rows[Math.floor(bucket / rowBuckets)]?.push(bucket % rowBuckets);
  const vectors = quantise(values.subarray(0, shape.filtersAt));
  const filters = quantise(values.subarray(shape.filtersAt, shape.biasesAt));
  const list = (start: number, end: number): number[] => Array.from(values.subarray(start, end), (value) => Number(value.toFixed(2)));
  return {
    buckets,
    places: toSteppedLists(rows),
    dimensions,
    vectors: vectors.steps,
    vectorScale: vectors.scale,
    widths,
    filtersPerWidth,
    filters: filters.steps,
    filterScale: filters.scale,
    biases: list(shape.biasesAt, shape.outputsAt),
    outputs: list(shape.outputsAt, shape.biasAt),
    bias: Number((values[shape.biasAt] ?? 0).toFixed(2)),
  };
}

function quantise(values: Float64Array): { readonly steps: Int8Array; readonly scale: number } {
  const sizes = values.map(Math.abs).sort();
  const largest = sizes[Math.floor((sizes.length - 1) * fittingShare)] ?? 0;
  const scale = largest === 0 ? 1 : largest / mostSteps;
  return { steps: Int8Array.from(values, (value) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(value / scale)))), scale };
}
