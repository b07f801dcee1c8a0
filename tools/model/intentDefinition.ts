import type { Move } from '../../lambda/vocabulary/move.ts';

/** An intent of the interaction model, before it takes Amazon's shape for a locale. */
export interface IntentDefinition {
  readonly name: string;
  /** The move that it stands for; null when its slots say what was asked. */
  readonly move: Move | null;
  /** What a carrier takes from the sentence, to be put back before the slot's words; null for all other intents. */
  readonly restores: string | null;
  readonly samples: readonly string[];
  readonly slots: readonly IntentSlot[];
  /** The content file that the samples come from, for messages. */
  readonly file: string;
}

/** A slot of an intent. */
export interface IntentSlot {
  readonly name: string;
  readonly type: string;
  /** Takes lists ("x and y") in the locales that allow it. */
  readonly isMultiple: boolean;
  /** Filled by `Dialog.ElicitSlot`: the intent then needs a dialog model. */
  readonly isElicited: boolean;
}
