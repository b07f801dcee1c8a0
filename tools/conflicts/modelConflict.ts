/** What is wrong with a model. */
export interface ModelConflict {
  readonly kind: 'shared-utterance' | 'colliding-value' | 'unreachable-intent';
  /** The intents, or the slot type. */
  readonly places: readonly string[];
  /** What is wrong, in a sentence without a full stop. */
  readonly message: string;
}
