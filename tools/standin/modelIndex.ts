import type { ResolvedEntry } from './heardIntent.ts';

/** An interaction model arranged for matching: every look-up is by words, so that the cost does not grow with the model. */
export interface ModelIndex {
  readonly invocationName: string;
  /** By folded words: the intent whose sample without slots they are. */
  readonly exact: ReadonlyMap<string, string>;
  /** Samples with typed slots, by their first word; those that begin with a slot stand under the empty word. */
  readonly patterns: ReadonlyMap<string, readonly SamplePattern[]>;
  /** By folded first words: the free-text intent that they carry to. */
  readonly carriers: ReadonlyMap<string, { readonly intent: string; readonly slot: string }>;
  readonly greatestCarrierWords: number;
  readonly types: ReadonlyMap<string, TypeIndex>;
  /** By intent: its slots in the order of the model. */
  readonly slotsOf: ReadonlyMap<string, readonly IndexedSlot[]>;
  /** Intents that have a dialog model. */
  readonly dialogIntents: ReadonlySet<string>;
  readonly catchAll: { readonly intent: string; readonly slot: string; readonly type: string } | null;
}

/** A sample with slots, in parts. */
export interface SamplePattern {
  readonly intent: string;
  readonly parts: readonly SamplePart[];
  /** How many of its words are literal: the more, the better it fits. */
  readonly literals: number;
}

/** A literal word, or a slot. */
export type SamplePart = { readonly kind: 'word'; readonly word: string } | { readonly kind: 'slot'; readonly slot: IndexedSlot };

/** A slot as the model has it. */
export interface IndexedSlot {
  readonly name: string;
  readonly type: string;
  readonly isMultiple: boolean;
}

/** A custom slot type: entries by folded words, and every word that it knows. */
export interface TypeIndex {
  readonly entries: ReadonlyMap<string, readonly ResolvedEntry[]>;
  readonly words: ReadonlySet<string>;
  readonly greatestWords: number;
}
