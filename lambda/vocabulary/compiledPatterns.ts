import type { WordList } from './wordList.ts';

/**
 * Lists of numbers laid end to end: list `at` is `items` from `starts[at]` to the start of the next. So a table is two
 * arrays of numbers that lie in the packed content as they are used, and costs nothing to load.
 */
export interface NumberLists {
  /** One more than there are lists. */
  readonly starts: Uint16Array;
  readonly items: Uint16Array;
}

/**
 * Lists whose numbers rise, each item but the first of a list being how much it is more than the one before: a byte for
 * each, for long lists that are read from their start anyway.
 */
export interface SteppedLists {
  /** One more than there are lists. */
  readonly starts: Uint32Array;
  readonly steps: Uint8Array;
}

/**
 * Patterns of words, compiled for one pass over a text.
 *
 * Stems lead to groups through a trie; groups lead to matches through a trie of states with gaps.
 * Both tries begin at 0 and are numbered level by level, so that what an item leads to is its place among the items plus one.
 */
export interface CompiledPatterns {
  /** The stems that the patterns are made of, and others that are known, in order. */
  readonly stems: WordList;
  /** Trie of stems: by node, the numbers of the stems that lead on, in order. */
  readonly nextStems: NumberLists;
  /** By node: the groups that end there. */
  readonly groupsAt: NumberLists;
  /** Trie of states: by state, the groups that lead on, in order. */
  readonly nextGroups: NumberLists;
  /** By group: one more than the first place among the items of `nextGroups` where a pattern begins with it; 0 where none does. */
  readonly beginnings: Uint16Array;
  /** The greatest gap after the group, in words; it starts where `nextGroups` does. */
  readonly gaps: Uint8Array;
  /** By state: the matches that end there, as indices into `labels`. */
  readonly labelsAt: NumberLists;
  readonly labels: readonly string[];
  /** The groups that have a name in content, which a model may count; the others serve single patterns. */
  readonly named: readonly number[];
  /** Long key words are also found with a letter wrong, or in pieces. */
  readonly matchesFuzzily: boolean;
  /** Words that a letter parts from a key word and that are words themselves, in order: never corrected. */
  readonly uncorrected: WordList;
  /** Key words by the forms in which a recogniser masks them. */
  readonly masked: Readonly<Record<string, string>>;
}

/** A match of a pattern: its label and the words it covers. */
export interface PatternMatch {
  readonly label: string;
  /** Index of the first and last word covered. */
  readonly first: number;
  readonly last: number;
  /** Indices of the words that the pattern itself names; those in its gaps are not among them. */
  readonly words: readonly number[];
  /** The same of every match of the label that ends at the same word and begins earlier ("numb" within "legs numb"). */
  readonly wider?: readonly (readonly number[])[];
}
