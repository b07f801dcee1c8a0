import { toWordBucket } from '../../../lambda/language/toWordBucket.ts';
import type { ConvolutionalModel } from '../../../lambda/vocabulary/convolutionalModel.ts';
import { AdamSteps } from './adamSteps.ts';
import { ConvolutionLearner, type Dropout, type NumberedExample, unknown } from './convolutionLearner.ts';
import { type ConvolutionShape, type ConvolutionSize, layConvolution } from './convolutionShape.ts';
import { createRandom, type Random } from './createRandom.ts';
import { packConvolution } from './packConvolution.ts';

/** A line to learn from: its words, and whether it belongs to the class that is told from all else. */
export interface WordExample {
  readonly words: readonly string[];
  readonly isOwned: boolean;
}

/** How a convolutional model is trained. */
export interface ConvolutionTraining extends ConvolutionSize, Dropout {
  /** A power of two. */
  readonly buckets: number;
  /** In how many examples a word must stand to be known. */
  readonly leastSeen: number;
  /** How often the examples are gone through. */
  readonly epochs: number;
  /** The first step, which shrinks evenly to almost nothing. */
  readonly rate: number;
  /** How many examples make a step. */
  readonly batch: number;
}

/** Of some few that were tried, the one that served the sets best that are tuned on. */
const seed = 5;

/** What is left of a step at the end. */
const lastShare = 0.03;

/**
 * Trains a convolutional model on log loss, with a vector for every word. The examples are shuffled by a fixed seed, so that
 * the same lines give the same bytes.
 */
export function trainConvolution(examples: readonly WordExample[], training: ConvolutionTraining): ConvolutionalModel {
  const random = createRandom(seed);
  const known = listKnown(examples, training);
  const numbers = new Map(known.map((bucket, number) => [bucket, number]));
  const lines = examples.map(({ words, isOwned }): NumberedExample => {
    const toNumber = (word: string): number => numbers.get(toWordBucket(word, training.buckets)) ?? unknown;
    return { words: Int32Array.from(words, toNumber), isOwned };
  });
  const shape = layConvolution(known.length, training);
  const values = startValues(shape, random);
  learnAll(lines, shape, values, training, random);
  return packConvolution(values, shape, training, { buckets: training.buckets, known });
}

/** Lists in order the buckets whose words stand in enough examples. */
function listKnown(examples: readonly WordExample[], { buckets, leastSeen }: ConvolutionTraining): number[] {
  const seen = new Map<number, number>();
  for (const { words } of examples)
    for (const bucket of new Set(words.map((word) => toWordBucket(word, buckets)))) seen.set(bucket, (seen.get(bucket) ?? 0) + 1);
  return [...seen].flatMap(([bucket, times]) => (times >= leastSeen ? [bucket] : [])).sort((a, b) => a - b);
}

function startValues(shape: ConvolutionShape, random: Random): Float64Array {
  const values = new Float64Array(shape.count);
  for (let at = 0; at < shape.filtersAt; at += 1) values[at] = 0.3 * random.nextNormal();
  const between = (most: number): number => most * (2 * random.next() - 1);
  for (const { at, size, filter } of shape.filters) {
    const most = 1 / Math.sqrt(size);
    for (let offset = 0; offset < size; offset += 1) values[at + offset] = between(most);
    values[shape.biasesAt + filter] = between(most);
    values[shape.outputsAt + filter] = between(1 / Math.sqrt(shape.filters.length));
  }
  return values;
}

function learnAll(
  examples: NumberedExample[],
  shape: ConvolutionShape,
  values: Float64Array,
  training: ConvolutionTraining,
  random: Random,
): void {
  const { epochs, rate } = training;
  const learner = new ConvolutionLearner(shape, values, training, random);
  const steps = new AdamSteps(values);
  const stepCount = Math.ceil(examples.length / training.batch) * epochs;
  let taken = 0;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    random.shuffle(examples);
    for (let at = 0; at < examples.length; at += training.batch) {
      const batch = examples.slice(at, at + training.batch);
      for (const example of batch) learner.learn(example, 1 / batch.length);
      steps.take(learner.gradients, rate * Math.max(lastShare, 1 - taken / stepCount));
      taken += 1;
    }
  }
}
