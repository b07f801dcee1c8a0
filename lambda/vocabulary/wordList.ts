/** Words in the order of the alphabet, each of which has a number: its place, from 0. */
export interface WordList extends Iterable<string> {
  /** The number of a word; undefined where the list does not hold it. */
  readonly find: (word: string) => number | undefined;
}
