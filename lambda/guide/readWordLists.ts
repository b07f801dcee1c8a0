import { findFirstPlace } from '../language/findFirstPlace.ts';
import type { WordList } from '../vocabulary/wordList.ts';

/** Lists of words that share one dictionary: where it lies in the body, and which list each bit of a word's mask stands for. */
export interface PackedWordLists {
  /** The names that lead from the content to each list, by the bit that stands for it. */
  readonly paths: readonly (readonly string[])[];
  /** How many words there are. */
  readonly length: number;
  /**
   * Where the rests of the words begin in the body, end to end: what a word does not share with the one before it. The last
   * letter of each has {@link endBit}.
   */
  readonly at: number;
  /** Where it stands how many letters each word shares with the one before it: a byte for each. */
  readonly sharedAt: number;
  /** Where the masks begin: a byte for each word. */
  readonly masksAt: number;
}

/** A dictionary as it lies in the body, and where in it to begin to look. */
interface Dictionary {
  readonly length: number;
  readonly rests: Uint8Array;
  readonly shared: Uint8Array;
  readonly masks: Uint8Array;
  /** By every beginning that words have: the beginning as a number, the first such word, and where its rest begins. */
  readonly beginnings: Uint32Array;
  readonly firsts: Uint16Array;
  readonly restsAt: Uint16Array;
}

/** The bit that marks the last letter of a rest; no letter, figure or mark of a word has it. */
export const endBit = 0x80;

const letterBits = 0x7f;

/** Of so many letters a beginning is made: few words have the same. */
const beginningLetters = 3;

/**
 * Reads lists of words as `tools/content/writeWordLists.ts` writes them: the words of all lists, in order, each without the
 * letters that it shares with the word before it. No word is made: at a start thousands would cost more than everything
 * else that is read. A look-up compares bytes with the few words that begin alike.
 *
 * @returns by path: its words
 */
export function readWordLists({ paths, length, at, sharedAt, masksAt }: PackedWordLists, body: Buffer): WordList[] {
  const view = (start: number): Uint8Array => new Uint8Array(body.buffer, body.byteOffset + start, length);
  const rests = new Uint8Array(body.buffer, body.byteOffset + at, sharedAt - at);
  const words = { length, rests, shared: view(sharedAt), masks: view(masksAt) };
  const dictionary = { ...words, ...indexBeginnings(words) };
  return paths.map((_, bit) => createWordList(dictionary, 1 << bit));
}

function indexBeginnings({ length, rests, shared }: Omit<Dictionary, 'masks' | 'beginnings' | 'firsts' | 'restsAt'>) {
  const [beginnings, firsts, restsAt] = [new Uint32Array(length + 1), new Uint16Array(length + 1), new Uint16Array(length + 1)];
  let [count, restAt, beginning] = [0, 0, 0];
  for (let place = 0; place < length; place += 1) {
    const same = shared[place] as number;
    const restEnd = findRestEnd(rests, restAt);
    if (same < beginningLetters) {
      // The letters that are kept stand high in the number, and those of the rest come under them.
      beginning = same === 0 ? 0 : beginning & (same === 1 ? 0xff0000 : 0xffff00);
      for (let letter = same; letter < beginningLetters && restAt + letter - same < restEnd; letter += 1)
        beginning |= ((rests[restAt + letter - same] as number) & letterBits) << (8 * (beginningLetters - 1 - letter));
      beginnings[count] = beginning;
      firsts[count] = place;
      restsAt[count] = restAt;
      count += 1;
    }
    restAt = restEnd;
  }
  firsts[count] = length;
  return { beginnings: beginnings.subarray(0, count), firsts: firsts.subarray(0, count + 1), restsAt };
}

function findRestEnd(rests: Uint8Array, restAt: number): number {
  let end = restAt;
  while (((rests[end] as number) & endBit) === 0) end += 1;
  return end + 1;
}

function createWordList(dictionary: Dictionary, mask: number): WordList {
  let ranks: Uint16Array | undefined;
  return {
    find: (word) => {
      const at = findBeginning(dictionary, word);
      const place = at === undefined ? undefined : findPlace(dictionary, word, at);
      if (at === undefined || place === undefined || ((dictionary.masks[place] as number) & mask) === 0) return undefined;
      ranks ??= rankFirsts(dictionary, mask);
      let number = ranks[at] as number;
      for (let before = dictionary.firsts[at] as number; before < place; before += 1)
        if (((dictionary.masks[before] as number) & mask) !== 0) number += 1;
      return number;
    },
    *[Symbol.iterator]() {
      const { length, rests, shared, masks } = dictionary;
      let [word, restAt] = ['', 0];
      for (let place = 0; place < length; place += 1) {
        const restEnd = findRestEnd(rests, restAt);
        const letters = Array.from(rests.subarray(restAt, restEnd), (letter) => letter & letterBits);
        word = word.slice(0, shared[place]) + String.fromCharCode(...letters);
        restAt = restEnd;
        if (((masks[place] as number) & mask) !== 0) yield word;
      }
    },
  };
}

/** How many words of a list come before those of each beginning. */
function rankFirsts({ length, firsts, masks }: Dictionary, mask: number): Uint16Array {
  const ranks = new Uint16Array(firsts.length);
  let [count, at] = [0, 0];
  for (let place = 0; place < length; place += 1) {
    if (firsts[at] === place) ranks[at++] = count;
    if (((masks[place] as number) & mask) !== 0) count += 1;
  }
  return ranks;
}

function findBeginning({ beginnings }: Dictionary, word: string): number | undefined {
  let beginning = 0;
  for (let letter = 0; letter < beginningLetters; letter += 1) {
    const code = letter < word.length ? word.charCodeAt(letter) : 0;
    if (code > 0xff) return undefined;
    beginning = (beginning << 8) | code;
  }
  const at = findFirstPlace(beginnings, beginning);
  return beginnings[at] === beginning ? at : undefined;
}

/**
 * Goes through the words that begin alike. A word that shares more with the one before it than was found to match cannot
 * match; one that shares less comes after what is looked for.
 */
function findPlace({ rests, shared, firsts, restsAt }: Dictionary, word: string, at: number): number | undefined {
  const first = firsts[at] as number;
  const end = firsts[at + 1] as number;
  let restAt = restsAt[at] as number;
  let matched = Math.min(beginningLetters, word.length);
  for (let place = first; place < end; place += 1) {
    const restEnd = findRestEnd(rests, restAt);
    const kept = shared[place] as number;
    const same = place === first ? matched : kept;
    if (same < matched) return undefined;
    if (same === matched) {
      let letterAt = restAt + same - kept;
      while (letterAt < restEnd && matched < word.length && ((rests[letterAt] as number) & letterBits) === word.charCodeAt(matched)) {
        letterAt += 1;
        matched += 1;
      }
      if (matched === word.length) return letterAt >= restEnd ? place : undefined;
      if (letterAt < restEnd && ((rests[letterAt] as number) & letterBits) > word.charCodeAt(matched)) return undefined;
    }
    restAt = restEnd;
  }
  return undefined;
}
