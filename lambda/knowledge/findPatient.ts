import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import { listLabels } from './listLabels.ts';

const besidePatient: ReadonlySet<string> = new Set(['circumstance:in-passing', 'circumstance:bystander']);

/**
 * Finds whom the words are about: not whoever is named beside the one who is ill, as in "my mum's sore, and her sister says
 * take something". Null where nobody else is.
 */
export function findPatient(matches: readonly PatternMatch[]): string | null {
  const asides = matches.filter(({ label }) => besidePatient.has(label));
  const isAside = ({ first, last }: PatternMatch): boolean => asides.some((aside) => first <= aside.last && last >= aside.first);
  return (
    listLabels(
      matches.filter((match) => !isAside(match)),
      'person:',
    )[0] ?? null
  );
}
