import { toWordBucket } from '../../../lambda/language/toWordBucket.ts';
import type { ConvolutionalModel } from '../../../lambda/vocabulary/convolutionalModel.ts';
import { AdamSteps } from './adamSteps.ts';
import { clusterVectors } from './clusterVectors.ts';
import { ConvolutionLearner, type Dropout, type NumberedExample, unknown } from './convolutionLearner.ts';
import { type ConvolutionShape, type ConvolutionSize, layConvolution } from './convolutionShape.ts';
import { createRandom, type Random } from './createRandom.ts';
import { packConvolution } from './packConvolution.ts';

/** A line to learn from: its words, and whether it belongs to the class that is told from all else. */
export interface WordExample {
  readonly words: readonly string[];
  readonly isOwned: boolean;
}

/** How often the examples are gone through, and the first step, which shrinks evenly to almost nothing. */
interface Course {
  readonly epochs: number;
  readonly rate: number;
}

/** How a convolutional model is trained. */
export interface ConvolutionTraining extends ConvolutionSize, Dropout {
  /** A power of two. */
  readonly buckets: number;
  /** In how many examples a word must stand to be known. */
  readonly leastSeen: number;
  /** How many classes words fall into, at most 256. */
  readonly classCount: number;
  /** With a vector for every word. */
  readonly ownVectors: Course;
  /** Then with one for every class. */
  readonly sharedVectors: Course;
  /** How many examples make a step. */
  readonly batch: number;
}

/** Of some few that were tried, the one that served the sets best that are tuned on. */
const seed = 3;

/** How much it counts for the vector of a word that it is often seen: 0 not at all, 1 as often as it is. */
const frequencyShare = 0.3;

/** What is left of a step at the end. */
const lastShare = 0.03;

/**
 * Trains a convolutional model on log loss: first with a vector for every word, then, when words whose vectors lie near each
 * other share one, a little more. The examples are shuffled by a fixed seed, so that the same lines give the same bytes.
 */
export function trainConvolution(examples: readonly WordExample[], training: ConvolutionTraining): ConvolutionalModel {
  const random = createRandom(seed);
  const seen = countKnown(examples, training);
  const known = [...seen.keys()];
  const numbers = new Map(known.map((bucket, number) => [bucket, number]));
  const lines = examples.map(({ words, isOwned }): NumberedExample => {
    const toNumber = (word: string): number => numbers.get(toWordBucket(word, training.buckets)) ?? unknown;
    return { words: Int32Array.from(words, toNumber), isOwned };
  });
  const wordShape = layConvolution(known.length, training);
  const own = startValues(wordShape, random);
  learnAll(lines, wordShape, own, training.ownVectors, training, random);
  const counts = [...seen.values()].map((times) => times ** frequencyShare);
  const { owners, centres } = clusterVectors(own.subarray(0, wordShape.filtersAt), counts, training.classCount, random);
  const shape = layConvolution(centres.length / training.dimensions, training);
  const shared = Float64Array.from([...centres, ...own.subarray(wordShape.filtersAt)]);
  const toClass = (word: number): number => (word === unknown ? unknown : (owners[word] ?? unknown));
  const classLines = lines.map(({ words, isOwned }) => ({ words: words.map(toClass), isOwned }));
  learnAll(classLines, shape, shared, training.sharedVectors, training, random);
  return packConvolution(shared, shape, training, { buckets: training.buckets, known, classes: owners });
}

/** By bucket, in order: in how many examples its words stand, if those are enough. */
function countKnown(examples: readonly WordExample[], { buckets, leastSeen }: ConvolutionTraining): ReadonlyMap<number, number> {
  const seen = new Map<number, number>();
  for (const { words } of examples)
    for (const bucket of new Set(words.map((word) => toWordBucket(word, buckets)))) seen.set(bucket, (seen.get(bucket) ?? 0) + 1);
  return new Map([...seen].filter(([, times]) => times >= leastSeen).sort(([a], [b]) => a - b));
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
  { epochs, rate }: Course,
  training: ConvolutionTraining,
  random: Random,
): void {
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
