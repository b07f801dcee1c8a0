import { isRecord } from '../vocabulary/isRecord.ts';

/** What stands in a request that somebody may have said, whatever its shape. */
export interface Heard {
  /** Values of all slots as they were spoken, in order, without repeats; resolved names only where a red flag was resolved. */
  readonly texts: readonly string[];
  /** Ids that entity resolution found in slots that stand for something we know. */
  readonly ids: readonly string[];
}

/** Slot types whose ids stand for topics, red flags and first cancers; other types' ids say nothing to the core. */
const typesWithIds = ['TOPIC', 'RED_FLAG', 'PRIMARY'];

/** How deep a request is read: Amazon's own go to eight. */
const greatestDepth = 12;

/** How many characters are collected before reading stops, and of one text: twice a hostile text, and hundreds of times a real one. */
const greatestLengthChars = 200_000;

/** Fields of an intent and its slots that name things; in every other field a text may be what somebody said. */
const namingFields = ['name', 'confirmationStatus', 'source', 'type', 'resolutions'];

/**
 * Collects what was heard from a request of any shape: every text in its intent, and elsewhere the values and the lists
 * of texts; of one that is longer than all of them may be, both ends. The cost is linear in its size, and bounded.
 */
export function collectHeard(request: unknown): Heard {
  const heard: Collected = { texts: new Set(), ids: new Set(), lengthChars: 0 };
  collect(request, 0, heard, false);
  return { texts: [...heard.texts], ids: [...heard.ids] };
}

interface Collected {
  readonly texts: Set<string>;
  readonly ids: Set<string>;
  lengthChars: number;
}

function collect(value: unknown, depth: number, heard: Collected, isInIntent: boolean): void {
  if (depth > greatestDepth || heard.lengthChars > greatestLengthChars) return;
  if (Array.isArray(value)) {
    for (const item of value) {
      if (typeof item === 'string') addText(item, heard);
      else collect(item, depth + 1, heard, isInIntent);
    }
  } else if (isRecord(value)) {
    if (isRecord(value['resolutions'])) addResolved(value['resolutions'], heard);
    for (const [field, inner] of Object.entries(value)) collectField(field, inner, depth, heard, isInIntent);
  }
}

function collectField(field: string, inner: unknown, depth: number, heard: Collected, isInIntent: boolean): void {
  if (typeof inner === 'string') {
    const maySpeak = field === 'value' || field === 'intent' || (isInIntent && !namingFields.includes(field));
    if (maySpeak) addText(inner, heard);
  } else if (field !== 'resolutions') {
    collect(inner, depth + 1, heard, isInIntent || field === 'intent');
  }
}

function addText(text: string, heard: Collected): void {
  const kept = cutMiddle(text);
  if (kept.trim() === '' || heard.texts.has(kept)) return;
  heard.lengthChars += kept.length;
  heard.texts.add(kept);
}

function cutMiddle(text: string): string {
  const half = greatestLengthChars / 2;
  return text.length <= greatestLengthChars ? text : `${text.slice(0, half)} ${text.slice(-half)}`;
}

function addResolved(resolutions: Readonly<Record<string, unknown>>, heard: Collected): void {
  const authorities = resolutions['resolutionsPerAuthority'];
  if (!Array.isArray(authorities)) return;
  for (const authority of authorities) {
    if (!isRecord(authority) || !Array.isArray(authority['values'])) continue;
    const name = authority['authority'];
    const type = typeof name === 'string' ? (name.split('.').at(-1) ?? '') : '';
    if (!typesWithIds.includes(type)) continue;
    // Of several readings the first is the most fitting; for a red flag every one of them counts.
    const values = type === 'RED_FLAG' ? authority['values'] : authority['values'].slice(0, 1);
    for (const entry of values) addEntry(entry, type, heard);
  }
}

function addEntry(entry: unknown, type: string, heard: Collected): void {
  const value = isRecord(entry) && isRecord(entry['value']) ? entry['value'] : {};
  if (typeof value['id'] === 'string') heard.ids.add(value['id']);
  if (type === 'RED_FLAG' && typeof value['name'] === 'string') addText(value['name'], heard);
}
