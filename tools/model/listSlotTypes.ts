import { listAnythingValues } from './listAnythingValues.ts';
import { listClaimedValues } from './listClaimedValues.ts';
import { listTypedIntents } from './listTypedIntents.ts';
import type { SlotValue } from './slotValue.ts';
import type { ModelContent, NamedEntry } from './modelContent.ts';
import { toSpokenForm } from './toSpokenForm.ts';

/** A custom slot type before it takes Amazon's shape. */
export interface SlotTypeDefinition {
  readonly name: string;
  readonly values: readonly SlotValue[];
  /** The content file that the values come from, for messages. */
  readonly file: string;
}

/**
 * Lists the custom slot types with their values; a word stands under the first entry that claims it. Samples of different
 * intents share first words, so what one of their types holds the next leaves out: red flags come first.
 */
export function listSlotTypes(content: ModelContent): readonly SlotTypeDefinition[] {
  const phrases = content.moves.flatMap((move) => move.phrases);
  const topicSamples = listTypedIntents(content).find(({ name }) => name === 'TopicIntent')?.samples ?? [];
  const redFlags = toValues(
    content.redFlags.map(({ id, phrases: names }) => ({ id, names })),
    [],
  );
  const primaries = toValues(content.primaries, listWords(redFlags));
  const heardElsewhere = [...listWords(redFlags), ...listWords(primaries)];
  const topics = toValues(
    content.topics.map(({ id, title, names }) => ({ id, names: [title, ...names] })),
    [...heardElsewhere, ...listClaimedValues(topicSamples, phrases)],
  );
  const anything = listAnythingValues(content, [...heardElsewhere, ...listWords(topics), ...phrases.map(toSpokenForm)]);
  return [
    { name: 'TOPIC', values: topics, file: 'content/topics' },
    ...(content.primaries.length === 0 ? [] : [{ name: 'PRIMARY', values: primaries, file: 'content/primaries.yaml' }]),
    { name: 'RED_FLAG', values: redFlags, file: 'content/red-flags' },
    { name: 'PERSON', values: toValues(content.persons, []), file: 'content/persons.yaml' },
    { name: 'ANYTHING', values: anything, file: 'content' },
  ];
}

function toValues(entries: readonly NamedEntry[], heardElsewhere: readonly string[]): readonly SlotValue[] {
  const taken = new Set(heardElsewhere.map(dropApostrophes));
  return entries.flatMap(({ id, names }) => {
    const [value, ...synonyms] = takeNew(names, taken);
    if (value === undefined) return [];
    // Amazon's schema wants at least one synonym.
    return [{ id, value, synonyms: synonyms.length === 0 ? takeNew([`the ${value}`, `a ${value}`, `any ${value}`], taken) : synonyms }];
  });
}

function listWords(values: readonly SlotValue[]): readonly string[] {
  return values.flatMap(({ value, synonyms }) => [value, ...synonyms]);
}

/** Takes the names not taken before, whatever their apostrophes. */
function takeNew(names: readonly string[], taken: Set<string>): readonly string[] {
  return names.map(toSpokenForm).filter((name) => {
    const key = dropApostrophes(name);
    if (key === '' || name.length > greatestValueChars || taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

function dropApostrophes(text: string): string {
  return text.replaceAll("'", '');
}

/** Amazon's limit for a slot value, in characters. */
const greatestValueChars = 140;
