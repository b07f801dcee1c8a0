import { shortestFuzzyChars } from './findFuzzyStem.ts';

/** What the corrections of misspelt key words are made from. */
export interface FuzzySource {
  readonly words: readonly Readonly<Record<string, number>>[];
  /** Forms of key words that are words themselves or stand for two key words, so that nothing is corrected to them. */
  readonly uncorrected: readonly string[];
  /** Key words by the forms in which a recogniser masks them. */
  readonly masked: Readonly<Record<string, string>>;
}

/**
 * Builds the table of corrections: every long key word under itself and under each form with a letter taken out.
 *
 * It is built when the Lambda starts, which costs no more than reading it would, and is left out of the bundle.
 */
export function buildFuzzy({ words: [root = {}], uncorrected, masked }: FuzzySource): Record<string, string> {
  const fuzzy: Record<string, string> = { ...masked };
  for (const stem of Object.keys(root)) {
    for (const form of listFuzzyForms(stem)) fuzzy[form] ??= stem;
  }
  for (const form of uncorrected) delete fuzzy[form];
  return fuzzy;
}

/** Lists a long key word and each form of it with a letter taken out; a short word has none. */
export function listFuzzyForms(stem: string): string[] {
  if (stem.length < shortestFuzzyChars) return [];
  return [stem, ...Array.from(stem, (_, at) => stem.slice(0, at) + stem.slice(at + 1))];
}
