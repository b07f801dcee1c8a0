import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

/** The word that stands for a first cancer's organ where that is only a part of the body: letters only. */
const partWord = 'thepart';

/**
 * Puts one word where an organ is named only in passing, so that "does it harm the kidneys" does not sound like a question
 * on a cancer that began there.
 *
 * @param all every match in the words
 * @param kept those of them that name something here
 */
export function hideAsides(words: readonly string[], all: readonly PatternMatch[], kept: readonly PatternMatch[]): readonly string[] {
  const left = new Set(kept);
  const asides = all.filter((match) => !left.has(match) && /^(?:short-)?primary:/.test(match.label));
  return asides.length === 0
    ? words
    : words.map((word, at) => (asides.some(({ first, last }) => first <= at && at <= last) ? partWord : word));
}
