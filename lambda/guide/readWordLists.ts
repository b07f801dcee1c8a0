import { findFirstPlace } from '../language/findFirstPlace.ts';
import type { WordList } from '../vocabulary/wordList.ts';

/** Lists of words that share one dictionary, as tables that are used where they lie. */
export interface Dictionary {
  /** What each word does not share with the word before it, end to end; the last letter of each has {@link endBit}. */
  readonly rests: Uint8Array;
  /** By word: how many letters it shares with the word before it. */
  readonly shared: Uint8Array;
  /** By word: a bit for each list that holds it. */
  readonly masks: Uint8Array;
  /** The beginnings that words have, as {@link toBeginning} gives them, in order. */
  readonly beginnings: Uint32Array;
  /** By beginning: its first word; and at last how many words there are. */
  readonly firsts: Uint16Array;
  /** By beginning: where the rest of its first word begins. */
  readonly restsAt: Uint16Array;
  /** Of each list, one after the other, by beginning: how many of its words come before. */
  readonly ranks: Uint16Array;
}

/** The bit that marks the last letter of a rest; no letter, figure or mark of a word has it. */
export const endBit = 0x80;

const letterBits = 0x7f;

/** Of so many letters a beginning is made: few words have the same. */
const beginningLetters = 3;

/** Reads the lists that a dictionary of `tools/content/writeWordLists.ts` holds. A look-up compares bytes with the few words that begin alike. */
export function readWordLists(dictionary: Dictionary, lists: number): WordList[] {
  return Array.from({ length: lists }, (_, list) => createWordList(dictionary, list));
}

/** The beginning of a word as a number; undefined where it holds more than plain letters. */
export function toBeginning(word: string): number | undefined {
  let beginning = 0;
  for (let letter = 0; letter < beginningLetters; letter += 1) {
    const code = letter < word.length ? word.charCodeAt(letter) : 0;
    if (code > 0xff) return undefined;
    beginning = (beginning << 8) | code;
  }
  return beginning;
}

function findRestEnd(rests: Uint8Array, restAt: number): number {
  let end = restAt;
  while (((rests[end] as number) & endBit) === 0) end += 1;
  return end + 1;
}

function createWordList(dictionary: Dictionary, list: number): WordList {
  const mask = 1 << list;
  const { beginnings, firsts, masks, ranks, rests, shared } = dictionary;
  return {
    find: (word) => {
      const at = findBeginning(dictionary, word);
      const place = at === undefined ? undefined : findPlace(dictionary, word, at);
      if (at === undefined || place === undefined || ((masks[place] as number) & mask) === 0) return undefined;
      let number = ranks[list * beginnings.length + at] as number;
      for (let before = firsts[at] as number; before < place; before += 1) if (((masks[before] as number) & mask) !== 0) number += 1;
      return number;
    },
    *[Symbol.iterator]() {
      let [word, restAt] = ['', 0];
      for (let place = 0; place < masks.length; place += 1) {
        const restEnd = findRestEnd(rests, restAt);
        const letters = Array.from(rests.subarray(restAt, restEnd), (letter) => letter & letterBits);
        word = word.slice(0, shared[place]) + String.fromCharCode(...letters);
        restAt = restEnd;
        if (((masks[place] as number) & mask) !== 0) yield word;
      }
    },
  };
}

function findBeginning({ beginnings }: Dictionary, word: string): number | undefined {
  const beginning = toBeginning(word);
  if (beginning === undefined) return undefined;
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
