import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

/**
 * Drops names inside words that name nothing here: "kidneys" in "does it harm the kidneys" is no first cancer, and inside a
 * talk on what is given, "my kidneys" is none either.
 *
 * @param isOfGiven the talk is on something that is given
 */
export function dropAsides(matches: readonly PatternMatch[], isOfGiven = false): readonly PatternMatch[] {
  const asides = matches.filter(({ label }) => label === 'circumstance:aside' || (isOfGiven && label === 'circumstance:of-organ'));
  if (asides.length === 0) return matches;
  const isAside = ({ first, last }: PatternMatch): boolean => asides.some((aside) => first <= aside.last && last >= aside.first);
  return matches.filter((match) => !/^(?:name|primary|short-primary):/.test(match.label) || !isAside(match));
}
