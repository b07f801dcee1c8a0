/**
 * Patterns of words, compiled for one pass over a text.
 *
 * Words lead to groups through a trie of stems; groups lead to matches through a trie of edges with gaps. Both are
 * plain numbers and strings, so that loading them costs no more than parsing JSON.
 */
export interface CompiledPatterns {
  /** Trie of stems: by node, the stem that leads to a child node. Node 0 is the root. */
  readonly words: readonly Readonly<Record<string, number>>[];
  /** By node of `words`: the groups that end there. */
  readonly groupsAt: readonly (readonly number[])[];
  /** By state and group: where it leads, as [greatest gap in words after it, next state]. State 0 is the start. */
  readonly edges: readonly Readonly<Record<string, readonly (readonly [number, number])[]>>[];
  /** By state: the matches that end there, as indices into `labels`. */
  readonly labelsAt: readonly (readonly number[])[];
  readonly labels: readonly string[];
  /** The groups that have a name in content, which a model may count; the others serve single patterns. */
  readonly named: readonly number[];
  /** Forms of key words that are words themselves or stand for two key words, so that nothing is corrected to them. */
  readonly uncorrected: readonly string[];
  /** Key words by the forms in which a recogniser masks them. */
  readonly masked: Readonly<Record<string, string>>;
  /** Key words by every form that is left after one letter is taken out; built from the rest when the content is loaded. */
  readonly fuzzy: Readonly<Record<string, string>>;
}

/** A match of a pattern: its label and the words it covers. */
export interface PatternMatch {
  readonly label: string;
  /** Index of the first and last word covered. */
  readonly first: number;
  readonly last: number;
  /** Indices of the words that the pattern itself names; those in its gaps are not among them. */
  readonly words: readonly number[];
}
