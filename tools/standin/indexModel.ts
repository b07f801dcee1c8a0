import { catchAllIntent } from '../model/catchAllIntent.ts';
import type { InteractionModel, ModelIntent, ModelSlotType } from '../model/interactionModel.ts';
import { foldWord } from './foldWord.ts';
import type { ResolvedEntry } from './heardIntent.ts';
import type { IndexedSlot, ModelIndex, SamplePart, SamplePattern, TypeIndex } from './modelIndex.ts';
import { toHeardWords } from './toHeardWords.ts';

const freeText = 'AMAZON.SearchQuery';

/** Arranges a model for matching; done once, it costs some milliseconds. */
export function indexModel({ interactionModel }: InteractionModel): ModelIndex {
  const { intents, types, invocationName } = interactionModel.languageModel;
  const exact = new Map<string, string>();
  const patterns = new Map<string, SamplePattern[]>();
  const carriers = new Map<string, { intent: string; slot: string }>();
  const slotsOf = new Map(intents.map((intent) => [intent.name, listSlots(intent)]));

  for (const { name, samples } of intents) {
    const slots = slotsOf.get(name) ?? [];
    for (const sample of samples) {
      const parts = splitSample(sample, slots);
      const free = parts.find((part) => part.kind === 'slot' && part.slot.type === freeText);
      const words = parts.flatMap((part) => (part.kind === 'word' ? [part.word] : []));
      if (free?.kind === 'slot') setOnce(carriers, words.join(' '), { intent: name, slot: free.slot.name });
      else if (words.length === parts.length) setOnce(exact, words.join(' '), name);
      else if (name !== catchAllIntent.name) addPattern(patterns, { intent: name, parts, literals: words.length });
    }
  }
  return {
    invocationName,
    exact,
    patterns,
    carriers,
    greatestCarrierWords: Math.max(0, ...[...carriers.keys()].map((words) => words.split(' ').length)),
    types: new Map(types.map((type) => [type.name, indexType(type)])),
    slotsOf,
    dialogIntents: new Set(interactionModel.dialog.intents.map(({ name }) => name)),
    catchAll: findCatchAll(slotsOf),
  };
}

function listSlots({ slots = [] }: ModelIntent): readonly IndexedSlot[] {
  return slots.map(({ name, type, multipleValues }) => ({ name, type, isMultiple: multipleValues?.enabled === true }));
}

function splitSample(sample: string, slots: readonly IndexedSlot[]): readonly SamplePart[] {
  return sample.split(/(\{[^}]*\})/).flatMap((piece): readonly SamplePart[] => {
    if (!piece.startsWith('{')) return toHeardWords(piece).map((word) => ({ kind: 'word', word: foldWord(word) }));
    const slot = slots.find(({ name }) => `{${name}}` === piece);
    return slot === undefined ? [] : [{ kind: 'slot', slot }];
  });
}

function addPattern(patterns: Map<string, SamplePattern[]>, pattern: SamplePattern): void {
  const first = pattern.parts[0];
  const key = first?.kind === 'word' ? first.word : '';
  const group = patterns.get(key);
  if (group === undefined) patterns.set(key, [pattern]);
  else group.push(pattern);
}

function setOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}

function indexType({ values }: ModelSlotType): TypeIndex {
  const entries = new Map<string, ResolvedEntry[]>();
  const words = new Set<string>();
  let greatestWords = 0;
  for (const { id = null, name } of values) {
    const entry: ResolvedEntry = { name: name.value, id };
    for (const text of [name.value, ...name.synonyms]) {
      const folded = toHeardWords(text).map(foldWord);
      folded.forEach((word) => words.add(word));
      greatestWords = Math.max(greatestWords, folded.length);
      const key = folded.join(' ');
      const group = entries.get(key);
      if (group === undefined) entries.set(key, [entry]);
      else if (!group.includes(entry)) group.push(entry);
    }
  }
  return { entries, words, greatestWords };
}

function findCatchAll(slotsOf: ReadonlyMap<string, readonly IndexedSlot[]>): ModelIndex['catchAll'] {
  const slot = slotsOf.get(catchAllIntent.name)?.[0];
  return slot === undefined ? null : { intent: catchAllIntent.name, slot: slot.name, type: slot.type };
}
