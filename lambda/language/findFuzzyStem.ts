import type { CompiledPatterns } from '../vocabulary/compiledPatterns.ts';

/** The shortest word that is matched with a letter wrong: shorter ones are too often other words. */
export const shortestFuzzyChars = 6;

/**
 * Finds the key word that a stem is one letter away from: one added, dropped, changed, or two swapped.
 *
 * A word that a recogniser masked ("p***ed") is found by its first and last letters. Key words are kept by every form that is left after one deletion, so a look-up costs one probe a letter.
 */
export function findFuzzyStem(patterns: CompiledPatterns, stem: string): string | undefined {
  if (stem.includes('*')) return findMasked(patterns, stem);
  if (stem.length < shortestFuzzyChars - 1 || stem.length > 16) return undefined;
  if (Object.hasOwn(patterns.fuzzy, stem)) return patterns.fuzzy[stem];
  for (let index = 0; index < stem.length; index += 1) {
    const shorter = stem.slice(0, index) + stem.slice(index + 1);
    if (Object.hasOwn(patterns.fuzzy, shorter)) return patterns.fuzzy[shorter];
  }
  return undefined;
}

function findMasked(patterns: CompiledPatterns, stem: string): string | undefined {
  const [start, end] = [stem.slice(0, stem.indexOf('*')), stem.slice(stem.lastIndexOf('*') + 1)];
  const key = `${start}*${end}`;
  return Object.hasOwn(patterns.fuzzy, key) ? patterns.fuzzy[key] : undefined;
}
