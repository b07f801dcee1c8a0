import type { HeardSlot, HeardValue } from './heardIntent.ts';
import type { IndexedSlot, ModelIndex, SamplePattern, TypeIndex } from './modelIndex.ts';

/** An utterance while it is matched: its words as said and folded, side by side. */
export interface HeardWords {
  readonly said: readonly string[];
  readonly folded: readonly string[];
}

/**
 * Matches a whole utterance against a sample with typed slots; null when it does not fit.
 * A slot takes only words that the model lists; the longest are tried first. At most a few dozen look-ups a sample.
 */
export function matchPattern(pattern: SamplePattern, heard: HeardWords, types: ModelIndex['types']): readonly HeardSlot[] | null {
  return matchFrom(pattern, 0, 0, heard, types);
}

function matchFrom(
  pattern: SamplePattern,
  partAt: number,
  wordAt: number,
  heard: HeardWords,
  types: ModelIndex['types'],
): readonly HeardSlot[] | null {
  const part = pattern.parts[partAt];
  if (part === undefined) return wordAt === heard.folded.length ? [] : null;
  if (part.kind === 'word') {
    return heard.folded[wordAt] === part.word ? matchFrom(pattern, partAt + 1, wordAt + 1, heard, types) : null;
  }
  const type = types.get(part.slot.type);
  if (type === undefined) return null;
  for (let end = Math.min(heard.folded.length, wordAt + type.greatestWords); end > wordAt; end -= 1) {
    const first = findValue(type, heard, wordAt, end);
    if (first === null) continue;
    const list = part.slot.isMultiple ? takeList(type, heard, end) : { values: [], end };
    const rest = matchFrom(pattern, partAt + 1, list.end, heard, types);
    if (rest !== null) return [toSlot(part.slot, [first, ...list.values]), ...rest];
  }
  return null;
}

/** Takes "and y and z" after a first value, the longest value each time. */
function takeList(type: TypeIndex, heard: HeardWords, start: number): { readonly values: readonly HeardValue[]; readonly end: number } {
  const values: HeardValue[] = [];
  let at = start;
  while (heard.folded[at] === 'and') {
    const next = takeLongest(type, heard, at + 1);
    if (next === null) break;
    values.push(next.value);
    at = next.end;
  }
  return { values, end: at };
}

function takeLongest(type: TypeIndex, heard: HeardWords, start: number): { readonly value: HeardValue; readonly end: number } | null {
  for (let end = Math.min(heard.folded.length, start + type.greatestWords); end > start; end -= 1) {
    const value = findValue(type, heard, start, end);
    if (value !== null) return { value, end };
  }
  return null;
}

function findValue(type: TypeIndex, { said, folded }: HeardWords, start: number, end: number): HeardValue | null {
  const matches = type.entries.get(folded.slice(start, end).join(' '));
  return matches === undefined ? null : { words: said.slice(start, end).join(' '), matches };
}

function toSlot({ name, type }: IndexedSlot, values: readonly HeardValue[]): HeardSlot {
  return { name, type, values };
}
