/** Lists of words that share one dictionary: where it lies in the body, and which list each bit of a word's mask stands for. */
export interface PackedWordLists {
  /** The names that lead from the content to each list, by the bit that stands for it. */
  readonly paths: readonly (readonly string[])[];
  /** Where the dictionary begins in the body, and its length in bytes. */
  readonly at: number;
  readonly lengthBytes: number;
  /** Where the masks begin: a byte for each word. */
  readonly masksAt: number;
}

/** The letter that stands before a word which shares no letters with the word before it; the next letter stands for one, and so on. */
export const noSharedLetter = 'A'.charCodeAt(0);

/** What parts the words of a dictionary. */
export const wordBreak = '\n';

/**
 * Reads lists of words as `tools/content/writeWordLists.ts` writes them: the words of all lists, in order, each as how many
 * letters it shares with the word before it and the rest, then the lists that each is in.
 *
 * @returns by path: its words, in order
 */
export function readWordLists({ paths, at, lengthBytes, masksAt }: PackedWordLists, body: Buffer): string[][] {
  const lists = paths.map((): string[] => []);
  let word = '';
  let place = masksAt;
  for (const told of body.toString('utf8', at, at + lengthBytes).split(wordBreak)) {
    word = word.slice(0, told.charCodeAt(0) - noSharedLetter) + told.slice(1);
    const mask = body[place] ?? 0;
    place += 1;
    for (let bit = 0; mask >> bit > 0; bit += 1) if (((mask >> bit) & 1) === 1) lists[bit]?.push(word);
  }
  return lists;
}
