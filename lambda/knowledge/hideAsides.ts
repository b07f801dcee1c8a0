import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

/** The word that stands for what is said in passing: letters only. */
const passingWord = 'thepart';

/**
 * Puts one word where something is named only in passing: an organ, so that "does it harm the kidneys" does not sound like a
 * question on a cancer that began there, or where somebody is, beside what is asked.
 *
 * @param all every match in the words
 * @param kept those of them that name something here
 */
export function hideAsides(words: readonly string[], all: readonly PatternMatch[], kept: readonly PatternMatch[]): readonly string[] {
  const left = new Set(kept);
  const isWhole = ({ first, last }: PatternMatch): boolean => last - first + 1 >= words.length;
  const asides = all.filter(
    (match) =>
      (!left.has(match) && /^(?:short-)?primary:/.test(match.label)) ||
      (match.label.startsWith('circumstance:country-') && !isWhole(match)),
  );
  return asides.length === 0
    ? words
    : words.map((word, at) => (asides.some(({ first, last }) => first <= at && at <= last) ? passingWord : word));
}
