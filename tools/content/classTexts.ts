/** The words that a class is known by. */
export interface ClassTexts {
  readonly asks: readonly string[];
  readonly names: readonly string[];
  readonly answers: readonly string[];
}
