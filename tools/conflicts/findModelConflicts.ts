import type { CheckedIntent, CheckedModel, CheckedSample, CheckedValue, SamplePart } from './checkedModel.ts';
import { findSharedUtterance } from './findSharedUtterance.ts';
import type { ModelConflict } from './modelConflict.ts';

/** Amazon's own intents are heard without samples. */
const builtInPrefix = 'AMAZON.';

/**
 * Finds samples claimed by two intents, slot values that collide within a type, and intents that no sample reaches:
 * they have none, or each is another intent's too, or asks for a slot that can't be filled.
 */
export function findModelConflicts(model: CheckedModel): ModelConflict[] {
  const shared = findSharedSamples(model);
  return [
    ...shared.map(({ places, message }): ModelConflict => ({ kind: 'shared-utterance', places, message })),
    ...[...model.types].flatMap(([name, { values }]) => findCollidingValues(name, values)),
    ...model.intents.flatMap((intent) => findUnreachable(model, intent, new Set(shared.flatMap(({ taken }) => taken)))),
  ];
}

interface SharedSample {
  /** Those of the two samples of which nothing is left: every utterance of theirs is the other's too. */
  readonly taken: readonly CheckedSample[];
  readonly places: readonly string[];
  readonly message: string;
}

function findSharedSamples(model: CheckedModel): SharedSample[] {
  const all = model.intents.flatMap(({ name, samples }) => samples.map((sample) => ({ name, sample })));
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other): SharedSample[] => {
      if (one.name === other.name || beginApart(one.sample, other.sample)) return [];
      const utterance = findSharedUtterance(model, one.sample, other.sample);
      if (utterance === null) return [];
      const message = `"${utterance}" is claimed by ${one.name} ("${one.sample.written}") and ${other.name} ("${other.sample.written}")`;
      const isTaken = (sample: CheckedSample): boolean => isSameForm(one.sample, other.sample) || sample.parts.every(isWord);
      return [{ taken: [one.sample, other.sample].filter(isTaken), places: [one.name, other.name], message }];
    }),
  );
}

/** Most of a million pairs are told apart by their first word. */
function beginApart({ parts: [one] }: CheckedSample, { parts: [other] }: CheckedSample): boolean {
  return one?.kind === 'word' && other?.kind === 'word' && one.word !== other.word;
}

function isSameForm(one: CheckedSample, other: CheckedSample): boolean {
  return JSON.stringify(one.parts) === JSON.stringify(other.parts);
}

function isWord({ kind }: SamplePart): boolean {
  return kind === 'word';
}

function findCollidingValues(type: string, values: readonly CheckedValue[]) {
  const first = new Map<string, string>();
  return values.flatMap(({ written, spoken }, position) =>
    spoken.flatMap((words): ModelConflict[] => {
      const owner = first.get(words);
      first.set(words, owner ?? written);
      // A value never collides with itself: its own words are listed once.
      if (owner === undefined) return [];
      const message = `"${words}" stands under "${owner}" and under "${written}" (value ${String(position + 1)})`;
      return [{ kind: 'colliding-value', places: [type], message }];
    }),
  );
}

function findUnreachable(model: CheckedModel, { name, samples }: CheckedIntent, shared: ReadonlySet<CheckedSample>): ModelConflict[] {
  if (name.startsWith(builtInPrefix)) return [];
  const own = samples.filter((sample) => !shared.has(sample));
  if (own.some((sample) => canBeSaid(model, sample))) return [];
  const why = samples.length === 0 ? 'has no samples' : own.length === 0 ? 'shares every sample' : 'has only samples with unusable slots';
  return [{ kind: 'unreachable-intent', places: [name], message: `no sample reaches ${name}: it ${why}` }];
}

/** A slot must be declared, and of one of Amazon's types or a type with values. */
function canBeSaid({ types }: CheckedModel, { parts }: CheckedSample): boolean {
  return (
    parts.length > 0 &&
    parts.every(
      (part) =>
        part.kind === 'word' ||
        (part.type !== null && (part.type.startsWith(builtInPrefix) || (types.get(part.type)?.spoken.size ?? 0) > 0)),
    )
  );
}
