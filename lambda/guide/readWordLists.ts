/** Lists of words that share one dictionary: where it lies in the body, and which list each bit of a word's mask stands for. */
export interface PackedWordLists {
  /** The names that lead from the content to each list, by the bit that stands for it. */
  readonly paths: readonly (readonly string[])[];
  /** Where the rests of the words begin in the body, and their length in bytes. */
  readonly at: number;
  readonly lengthBytes: number;
  /** Where it stands how many letters each word shares with the one before it: a byte for each. */
  readonly sharedAt: number;
  /** Where the masks begin: a byte for each word. */
  readonly masksAt: number;
}

/** What parts the words of a dictionary. */
export const wordBreak = '\n';

const highestBit = 31;

/**
 * Reads lists of words as `tools/content/writeWordLists.ts` writes them: the words of all lists, in order, each without the
 * letters that it shares with the word before it.
 *
 * @returns by path: its words, in order
 */
export function readWordLists({ paths, at, lengthBytes, sharedAt, masksAt }: PackedWordLists, body: Buffer): string[][] {
  const lists = paths.map((): string[] => []);
  const rests = lengthBytes === 0 ? [] : body.toString('latin1', at, at + lengthBytes).split(wordBreak);
  let word = '';
  rests.forEach((rest, number) => {
    word = word.slice(0, body[sharedAt + number]) + rest;
    let mask = body[masksAt + number] ?? 0;
    while (mask !== 0) {
      const bit = highestBit - Math.clz32(mask);
      lists[bit]?.push(word);
      mask ^= 1 << bit;
    }
  });
  return lists;
}
