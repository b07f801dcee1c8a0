import { type Dictionary, endBit, toBeginning } from '../../lambda/guide/readWordLists.ts';
import { toBytes } from './toNumberLists.ts';

/** As many lists as a mask has bits. */
const mostLists = 8;

/** As many letters as a number of two bytes can point to. */
const mostLetters = 0xffff;

/**
 * Writes lists of words as one dictionary: what several lists hold is written once, and of each word what the word before
 * does not begin with.
 *
 * @throws Error when a list is out of order, since the Lambda would get it in order, or when there are too many lists or letters, or others than plain ones
 */
export function writeWordLists(lists: readonly (readonly string[])[]): Dictionary {
  if (lists.length > mostLists) throw new Error(`${String(lists.length)} lists of words are more than a mask has bits: widen it`);
  for (const list of lists) {
    const astray = list.find((word, at) => at > 0 && word <= (list[at - 1] ?? ''));
    if (astray !== undefined) throw new Error(`A list of words is not in order at "${astray}"`);
  }
  const words = [...new Set(lists.flat())].sort();
  const masks = new Map<string, number>();
  lists.forEach((list, bit) => {
    for (const word of list) masks.set(word, (masks.get(word) ?? 0) | (1 << bit));
  });
  const shared = words.map((word, at) => countShared(words[at - 1] ?? '', word));
  const written = words.map((word, at) => writeRest(word.slice(shared[at])));
  const rests = Buffer.concat(written);
  if (rests.length > mostLetters) throw new Error('The words are more than numbers of two bytes can point into: widen them');
  const restsAt = listSums(written.map(({ length }) => length));
  const begins = words.flatMap((word, at) => (at === 0 || toBeginning(word) !== toBeginning(words[at - 1] ?? '') ? [at] : []));
  const ranks = lists.flatMap((_, bit) => {
    const before = listSums(words.map((word) => ((masks.get(word) ?? 0) >> bit) & 1));
    return begins.map((at) => before[at] ?? 0);
  });
  return {
    rests: Uint8Array.from(rests),
    shared: toBytes(shared),
    masks: Uint8Array.from(words, (word) => masks.get(word) ?? 0),
    beginnings: Uint32Array.from(begins, (at) => toBeginning(words[at] ?? '') ?? 0),
    firsts: Uint16Array.from([...begins, words.length]),
    restsAt: Uint16Array.from(begins, (at) => restsAt[at] ?? 0),
    ranks: Uint16Array.from(ranks),
  };
}

/** By place: the sum of all numbers before it. */
function listSums(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((number) => (sum += number) - number);
}

function writeRest(rest: string): Buffer {
  const bytes = Buffer.from(rest);
  if (bytes.some((byte) => byte >= endBit)) throw new Error(`A word holds more than plain letters: "${rest}"`);
  const last = bytes.length - 1;
  bytes.writeUInt8((bytes[last] ?? 0) | endBit, last);
  return bytes;
}

function countShared(before: string, word: string): number {
  let shared = 0;
  while (shared < word.length && before[shared] === word[shared]) shared += 1;
  return shared;
}
