/** A value of a slot type, with the other words for it. */
export interface SlotValue {
  /** The id that entity resolution returns; null where only the words matter. */
  readonly id: string | null;
  readonly value: string;
  readonly synonyms: readonly string[];
}
