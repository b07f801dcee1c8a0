/** What the stand-in made of an utterance: an intent and its slots. */
export interface HeardIntent {
  readonly name: string;
  readonly slots: readonly HeardSlot[];
  /** How far a dialog model's intent has come; null for intents without one. */
  readonly dialogState: 'STARTED' | 'IN_PROGRESS' | null;
}

/** A slot of the intent; without values it was not filled. */
export interface HeardSlot {
  readonly name: string;
  readonly type: string;
  readonly values: readonly HeardValue[];
}

/** Words in a slot, as said, with what entity resolution makes of them. */
export interface HeardValue {
  readonly words: string;
  /** The entries that match, empty for none; null for free text, which is never resolved. */
  readonly matches: readonly ResolvedEntry[] | null;
}

/** An entry of a slot type; its id is null where the model gives none. */
export interface ResolvedEntry {
  readonly name: string;
  readonly id: string | null;
}

/** The slot that the skill's last reply elicited, so that the next utterance goes to it whole. */
export interface ElicitedSlot {
  readonly intent: string;
  readonly slot: string;
}
