import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

/** Lists the labels with a prefix, without it: those that cover the most words first, then those said first. */
export function listLabels(matches: readonly PatternMatch[], prefix: string): string[] {
  const found = matches
    .filter(({ label }) => label.startsWith(prefix))
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  return [...new Set(found.map(({ label }) => label.slice(prefix.length)))];
}
