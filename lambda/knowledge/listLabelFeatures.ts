import { hashText } from '../language/hashText.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

/** Which first cancer it is, its name says already: that one is named at all is worth a feature of its own. */
const anyPrimary = 'primary:any';

/**
 * Turns the kinds of question, the circumstances and a first cancer that content hears in the words into features of a
 * linear model: words that no way of asking holds thus count as much as others of their kind.
 *
 * @param buckets number of hash buckets, a power of two
 * @returns bucket numbers with repeats removed
 */
export function listLabelFeatures(matches: readonly PatternMatch[], buckets: number): number[] {
  const labels = matches.flatMap(({ label }) => {
    if (label.startsWith('primary:')) return [anyPrimary];
    return /^(?:kind|circumstance):/.test(label) ? [label.replace(/:(?:whole|thing)$/, '')] : [];
  });
  return [...new Set(labels.map((label) => hashText(`l${label}`) & (buckets - 1)))];
}
