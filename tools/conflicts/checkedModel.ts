/** An interaction model as far as its words are compared. Nothing in it is known beforehand. */
export interface CheckedModel {
  /** The path, for messages. */
  readonly file: string;
  readonly intents: readonly CheckedIntent[];
  /** By name of a custom slot type. */
  readonly types: ReadonlyMap<string, CheckedType>;
}

/** A custom slot type: its values, and all that may be said for one. */
export interface CheckedType {
  readonly values: readonly CheckedValue[];
  readonly spoken: ReadonlySet<string>;
}

/** An intent with its samples taken apart. */
export interface CheckedIntent {
  readonly name: string;
  readonly samples: readonly CheckedSample[];
}

/** A sample utterance: as written, and as the words and slot types that Alexa hears. */
export interface CheckedSample {
  readonly written: string;
  readonly parts: readonly SamplePart[];
}

/** A word, or a slot by its type; the type is null when the intent declares no such slot. */
export type SamplePart = { readonly kind: 'word'; readonly word: string } | { readonly kind: 'slot'; readonly type: string | null };

/** A value of a slot type with its synonyms, each as Alexa hears it. */
export interface CheckedValue {
  readonly written: string;
  readonly spoken: readonly string[];
}
