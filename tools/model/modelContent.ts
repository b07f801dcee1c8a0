import type { Move } from '../../lambda/vocabulary/move.ts';

/** What the interaction model takes from the content, and no more. */
export interface ModelContent {
  readonly pack: { readonly id: string; readonly name: string; readonly invocationName: string };
  readonly topics: readonly ModelTopic[];
  readonly moves: readonly { readonly id: Move; readonly phrases: readonly string[] }[];
  readonly carriers: readonly ModelCarrier[];
  readonly persons: readonly NamedEntry[];
  /** First cancers, or whatever a pack's topics depend on; may be empty. */
  readonly primaries: readonly NamedEntry[];
  /** By concept: what people say for it, the examples of at most eight words included. */
  readonly redFlags: readonly { readonly id: string; readonly phrases: readonly string[] }[];
  /** By prompt name; the elicitation prompt of the dialog model is one of them. */
  readonly prompts: Readonly<Record<string, { readonly say: string }>>;
}

/** A topic as far as it is heard: its names, and ways of asking about it. */
export interface ModelTopic {
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly asks: readonly string[];
}

/** Somebody or something with an id and the names people use. */
export interface NamedEntry {
  readonly id: string;
  readonly names: readonly string[];
}

/** First words that carry the rest of a sentence to the skill in a free-text slot. */
export interface ModelCarrier {
  readonly intent: string;
  /** What is put back before the words of the slot; empty for lead-ins without meaning. */
  readonly restores: string;
  /** Each ends in `{words}`. */
  readonly samples: readonly string[];
}
