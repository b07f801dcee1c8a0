import { listAnythingValues } from './listAnythingValues.ts';
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

/** Lists the custom slot types with their values; a word stands under the first entry that claims it. */
export function listSlotTypes(content: ModelContent): readonly SlotTypeDefinition[] {
  const topics = content.topics.map(({ id, title, names }) => ({ id, names: [title, ...names] }));
  const redFlags = content.redFlags.map(({ id, phrases }) => ({ id, names: phrases }));
  return [
    { name: 'TOPIC', values: toValues(topics), file: 'content/topics' },
    ...(content.primaries.length === 0 ? [] : [{ name: 'PRIMARY', values: toValues(content.primaries), file: 'content/primaries.yaml' }]),
    { name: 'RED_FLAG', values: toValues(redFlags), file: 'content/red-flags' },
    { name: 'PERSON', values: toValues(content.persons), file: 'content/persons.yaml' },
    { name: 'ANYTHING', values: listAnythingValues(content), file: 'content' },
  ];
}

function toValues(entries: readonly NamedEntry[]): readonly SlotValue[] {
  const taken = new Set<string>();
  return entries.flatMap(({ id, names }) => {
    const [value, ...synonyms] = takeNew(names, taken);
    return value === undefined ? [] : [{ id, value, synonyms: synonyms.length === 0 ? [`the ${value}`] : synonyms }];
  });
}

/** Takes the names not taken before, whatever their apostrophes; Amazon's schema wants at least one synonym. */
function takeNew(names: readonly string[], taken: Set<string>): readonly string[] {
  return names.map(toSpokenForm).filter((name) => {
    const key = name.replaceAll("'", '');
    if (key === '' || name.length > greatestValueChars || taken.has(key)) return false;
    taken.add(key);
    return true;
  });
}

/** Amazon's limit for a slot value, in characters. */
const greatestValueChars = 140;
