import { toFeatures } from '../../lambda/language/toFeatures.ts';
import { toWords } from '../../lambda/language/toWords.ts';
import { type LinearModel, rowBuckets } from '../../lambda/vocabulary/linearModel.ts';
import { keepTrained } from './keepTrained.ts';
import { packWeights } from './packWeights.ts';

/** A line to learn from: its words, the class it belongs to, and how much it counts. */
export interface Example {
  readonly text: string;
  readonly owner: number;
  readonly weight: number;
}

/** How a model is trained. */
export interface Training {
  readonly classCount: number;
  /** A power of two. */
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  /** L2 decay of a weight each time its feature is seen. */
  readonly decay: number;
  /** How many weights are kept: those that say most, which are large and of features that are often seen. */
  readonly kept: number;
  /** In how many steps the largest weight is written: the fewer, the smaller the bundle; at most 127. */
  readonly steps: number;
  /** In how many examples a feature must be found to be learnt from: what one line alone holds teaches that line by heart; 1 when absent. */
  readonly leastSeen?: number;
  /** How often it is trained, each time in another order: the mean depends less on the order; once when absent. */
  readonly runs?: number;
  /** The features of each stretch of an example that is learnt from; those of its words when absent. */
  readonly listFeatures?: (example: Example) => readonly (readonly number[])[];
}

interface Prepared {
  readonly features: readonly number[];
  readonly owner: number;
  readonly weight: number;
}

/**
 * Trains a linear model by stochastic gradient descent with Adagrad steps: logistic for one class (owner 1 or 0),
 * softmax for several. The weights are the mean of those after the later epochs of every run: so they depend less on
 * which example came last, and on a line more or less. The examples are shuffled by fixed seeds, so that the same lines
 * give the same bytes.
 */
export function trainModel(examples: readonly Example[], training: Training): LinearModel {
  const listFeatures = training.listFeatures ?? (({ text }: Example) => [toFeatures(toWords(text), training.buckets)]);
  const prepared = examples.flatMap((example) =>
    listFeatures(example).map((features): Prepared => ({ features, owner: example.owner, weight: example.weight })),
  );
  return keepTrained(listInputs(prepared, training), () => trainPrepared(prepared, training));
}

/** All that the weights depend on, in bytes. */
function listInputs(prepared: readonly Prepared[], training: Training): Uint8Array[] {
  const lines = prepared.map(({ features, owner, weight }) => Float64Array.from([features.length, owner, weight, ...features]));
  return [Buffer.from(JSON.stringify(training)), ...lines.map(({ buffer }) => new Uint8Array(buffer))];
}

function trainPrepared(prepared: readonly Prepared[], training: Training): LinearModel {
  const learnt = training.leastSeen === undefined ? prepared : dropRare(prepared, training.leastSeen, training.buckets);
  const train = training.classCount === 1 ? trainLogistic : trainSoftmax;
  const mean = new MeanWeights(training.buckets * training.classCount, training.classCount);
  for (let run = 0; run < (training.runs ?? 1); run += 1) train(learnt, training, { seed: 20_261_125 + run, mean });
  return pack(keepTelling(mean.take(), learnt, training), training);
}

/** By bucket: in how many examples it is found. */
function countSeen(examples: readonly Prepared[], buckets: number): Uint32Array {
  const seen = new Uint32Array(buckets);
  for (const { features } of examples) for (const bucket of features) seen[bucket] = (seen[bucket] ?? 0) + 1;
  return seen;
}

function dropRare(examples: readonly Prepared[], leastSeen: number, buckets: number): Prepared[] {
  const seen = countSeen(examples, buckets);
  return examples.map((example) => ({ ...example, features: example.features.filter((bucket) => (seen[bucket] ?? 0) >= leastSeen) }));
}

interface Weights {
  readonly biases: Float64Array;
  /** By bucket, then class. */
  readonly values: Float64Array;
}

function trainLogistic(examples: readonly Prepared[], training: Training, run: Run): void {
  const values = new Float64Array(training.buckets);
  const squares = new Float64Array(training.buckets).fill(1e-6);
  const biases = new Float64Array(1);
  const learn = ({ features, owner, weight }: Prepared): void => {
    const share = 1 / Math.sqrt(Math.max(1, features.length));
    let score = biases[0] ?? 0;
    for (const bucket of features) score += (values[bucket] ?? 0) * share;
    const error = (owner - 1 / (1 + Math.exp(-score))) * weight;
    biases[0] = (biases[0] ?? 0) + training.rate * 0.02 * error;
    for (const bucket of features) step(values, squares, bucket, error * share - training.decay * (values[bucket] ?? 0), training.rate);
  };
  forEachEpoch(examples, training.epochs, run.seed, { learn, endLate: () => run.mean.add({ biases, values }) });
}

/** From a class that is less wrong nothing is learnt: nearly all are, and it would say nothing. */
const leastError = 1e-3;

function trainSoftmax(examples: readonly Prepared[], training: Training, run: Run): void {
  const count = training.classCount;
  const values = new Float64Array(training.buckets * count);
  const squares = new Float64Array(training.buckets * count).fill(1e-6);
  const scores = new Float64Array(count);
  const biases = new Float64Array(count);
  const learn = ({ features, owner, weight }: Prepared): void => {
    const share = 1 / Math.sqrt(Math.max(1, features.length));
    scores.fill(0);
    for (const bucket of features)
      for (let at = 0; at < count; at += 1) scores[at] = (scores[at] ?? 0) + (values[bucket * count + at] ?? 0) * share;
    toShares(scores);
    const wrong: number[] = [];
    for (let at = 0; at < count; at += 1) {
      scores[at] = ((at === owner ? 1 : 0) - (scores[at] ?? 0)) * weight;
      if (Math.abs(scores[at] ?? 0) >= leastError) wrong.push(at);
    }
    // Bucket by bucket, as the weights lie in memory.
    for (const bucket of features)
      for (const at of wrong) {
        const index = bucket * count + at;
        step(values, squares, index, (scores[at] ?? 0) * share - training.decay * (values[index] ?? 0), training.rate);
      }
  };
  forEachEpoch(examples, training.epochs, run.seed, { learn, endLate: () => run.mean.add({ biases, values }) });
}

/** One of several trainings: how its examples are shuffled, and where its weights go. */
interface Run {
  readonly seed: number;
  readonly mean: MeanWeights;
}

/** Adds weights up and takes their mean. */
class MeanWeights {
  private readonly biases: Float64Array;
  private readonly values: Float64Array;
  private count = 0;

  constructor(valueCount: number, classCount: number) {
    this.values = new Float64Array(valueCount);
    this.biases = new Float64Array(classCount);
  }

  add({ biases, values }: Weights): void {
    this.count += 1;
    biases.forEach((bias, at) => (this.biases[at] = (this.biases[at] ?? 0) + bias));
    for (let at = 0; at < values.length; at += 1) this.values[at] = (this.values[at] ?? 0) + (values[at] ?? 0);
  }

  take(): Weights {
    const share = 1 / Math.max(1, this.count);
    return { biases: this.biases.map((sum) => sum * share), values: this.values.map((sum) => sum * share) };
  }
}

function step(values: Float64Array, squares: Float64Array, index: number, gradient: number, rate: number): void {
  const square = (squares[index] ?? 0) + gradient * gradient;
  squares[index] = square;
  values[index] = (values[index] ?? 0) + (rate * gradient) / Math.sqrt(square);
}

function toShares(scores: Float64Array): void {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const share = Math.exp((scores[at] ?? 0) - highest);
    scores[at] = share;
    sum += share;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
}

/** What is done with each example, and at the end of each of the later half of the epochs. */
interface EpochSteps {
  readonly learn: (example: Prepared) => void;
  readonly endLate: () => void;
}

/** Learns from every example in each epoch, in a shuffled order, and tells when one of the later half ends. */
function forEachEpoch(examples: readonly Prepared[], epochs: number, seed: number, { learn, endLate }: EpochSteps): void {
  const order = examples.map((_, index) => index);
  let state = seed;
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const other = state % (at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const index of order) {
      const example = examples[index];
      if (example !== undefined) learn(example);
    }
    if (epoch >= epochs / 2) endLate();
  }
}

/** How much it counts for a weight that its feature is often seen: 0 not at all, 1 as much as the weight itself. */
const frequencyShare = 0.55;

/** Leaves out the weights that say least. */
function keepTelling({ biases, values }: Weights, examples: readonly Prepared[], { buckets, classCount, kept }: Training): Weights {
  const seen = countSeen(examples, buckets);
  const telling = values.map((value, at) => Math.abs(value) * (seen[Math.floor(at / classCount)] ?? 0) ** frequencyShare);
  const least = Float64Array.from(telling).sort().at(-kept) ?? 0;
  return { biases, values: values.map((value, at) => ((telling[at] ?? 0) >= least ? value : 0)) };
}

/** Quantises the weights and packs those that are not zero, as `createClassScorer` reads them. */
function pack({ biases, values }: Weights, { buckets, classCount, steps }: Training): LinearModel {
  const scale = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0) / steps;
  const quantised = Int8Array.from(values, (value) => Math.round(value / scale));
  return {
    buckets,
    biases: [...biases].map((bias) => Number(bias.toFixed(2))),
    scale,
    ...packWeights(quantised, classCount === 1 ? Math.min(rowBuckets, buckets) : classCount),
  };
}
