import { toFeatures } from '../../lambda/language/toFeatures.ts';
import { toWords } from '../../lambda/language/toWords.ts';
import type { LinearModel } from '../../lambda/vocabulary/linearModel.ts';
import { type Columns, type Descent, descendCoordinates } from './descendCoordinates.ts';
import { keepTrained } from './keepTrained.ts';
import { packModel, type LearntWeights, type Writing } from './packModel.ts';

/** A line to learn from: its words, the class it belongs to (of a model of one class: 1 or 0), and how much it counts. */
export interface Example {
  readonly text: string;
  readonly owner: number;
  readonly weight: number;
}

/** How a model is trained. */
export interface Training extends Writing, Descent {
  readonly classCount: number;
  /** What an error costs beside a weight: the less, the fewer weights there are. */
  readonly cost: number;
  /** What a margin of 1 counts as a logit. */
  readonly gain: number;
  /** In how many examples a feature must be found to be learnt from: what one line alone holds teaches that line by heart; 1 when absent. */
  readonly leastSeen?: number;
  /** The features of each stretch of an example that is learnt from; those of its words when absent. */
  readonly listFeatures?: (example: Example) => readonly (readonly number[])[];
}

interface Prepared {
  readonly features: readonly number[];
  /** What each of its features weighs in it, those that are not learnt from counted: together they have a length of 1. */
  readonly value: number;
  readonly owner: number;
  readonly weight: number;
}

/**
 * Trains a linear model that parts each class from all others by as few weights as serve (`descendCoordinates`). The same
 * lines give the same bytes.
 */
export function trainModel(examples: readonly Example[], training: Training): LinearModel {
  const listFeatures = training.listFeatures ?? (({ text }: Example) => [toFeatures(toWords(text), training.buckets)]);
  const prepared = examples.flatMap((example) =>
    listFeatures(example).map((features): Prepared => {
      const value = 1 / Math.sqrt(Math.max(1, features.length));
      return { features, value, owner: example.owner, weight: example.weight };
    }),
  );
  return keepTrained(listInputs(prepared, training), () => packModel(learn(dropRare(prepared, training), training), training));
}

/** All that the weights depend on, in bytes. */
function listInputs(prepared: readonly Prepared[], training: Training): Uint8Array[] {
  const lines = prepared.map(({ features, owner, weight }) => Float64Array.from([features.length, owner, weight, ...features]));
  return [Buffer.from(JSON.stringify(training)), ...lines.map(({ buffer }) => new Uint8Array(buffer))];
}

function dropRare(examples: readonly Prepared[], { leastSeen = 1, buckets }: Training): readonly Prepared[] {
  const seen = new Uint32Array(buckets);
  for (const { features } of examples) for (const bucket of features) seen[bucket] = (seen[bucket] ?? 0) + 1;
  return examples.map((example) => ({ ...example, features: example.features.filter((bucket) => (seen[bucket] ?? 0) >= leastSeen) }));
}

function learn(examples: readonly Prepared[], { classCount, buckets, cost, gain, ...descent }: Training): LearntWeights {
  const columns = toColumns(examples, buckets, cost);
  const values = new Float64Array(buckets * classCount);
  const biases = new Float64Array(classCount);
  for (let at = 0; at < classCount; at += 1) {
    const owner = classCount === 1 ? 1 : at;
    const isOwn = Int8Array.from(examples, (example) => (example.owner === owner ? 1 : -1));
    const { weights, bias } = descendCoordinates({ ...columns, costs: weighFew(columns.costs, isOwn) }, isOwn, descent);
    weights.forEach((weight, bucket) => (values[bucket * classCount + at] = weight * gain));
    biases[at] = bias * gain;
  }
  return { biases, values };
}

/** A class of fewer examples costs as if it had so many: a penalty on weights would else let it learn nothing. */
const fewExamples = 40;

function weighFew(costs: Float64Array, isOwn: Int8Array): Float64Array {
  const share = Math.max(1, fewExamples / isOwn.filter((side) => side === 1).length);
  return costs.map((cost, at) => (isOwn[at] === 1 ? cost * share : cost));
}

function toColumns(examples: readonly Prepared[], buckets: number, cost: number): Columns {
  const starts = new Int32Array(buckets + 1);
  for (const { features } of examples) for (const bucket of features) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
  for (let bucket = 0; bucket < buckets; bucket += 1) starts[bucket + 1] = (starts[bucket + 1] ?? 0) + (starts[bucket] ?? 0);
  const ends = starts.slice();
  const held = new Int32Array(starts[buckets] ?? 0);
  for (const [example, { features }] of examples.entries())
    for (const bucket of features) {
      held[ends[bucket] ?? 0] = example;
      ends[bucket] = (ends[bucket] ?? 0) + 1;
    }
  return {
    starts,
    examples: held,
    values: Float64Array.from(examples, ({ value }) => value),
    costs: Float64Array.from(examples, ({ weight }) => cost * weight),
  };
}
