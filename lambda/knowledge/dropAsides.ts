import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

/** Drops names inside words that name nothing here: "kidneys" in "does it harm the kidneys" is no first cancer. */
export function dropAsides(matches: readonly PatternMatch[]): readonly PatternMatch[] {
  const asides = matches.filter(({ label }) => label === 'circumstance:aside');
  if (asides.length === 0) return matches;
  const isAside = ({ first, last }: PatternMatch): boolean => asides.some((aside) => first <= aside.last && last >= aside.first);
  return matches.filter((match) => !/^(?:name|primary|short-primary):/.test(match.label) || !isAside(match));
}
