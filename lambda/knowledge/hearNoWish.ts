import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

const denied = 'circumstance:no-such-wish';

/**
 * Whoever says that there is no wish to die, whatever else they say with it, is reassuring: "mum's not suicidal, how long has
 * she got". Despair told beside that, or a "but", takes it back.
 */
export function hearNoWish(matches: readonly PatternMatch[]): readonly PatternMatch[] {
  const denials = matches.filter(({ label }) => label === denied);
  const [first] = denials;
  if (first === undefined) return matches;
  const isTakenBack = matches.some(
    ({ label, first: from, last: to }) =>
      label === 'circumstance:wish-after-all' ||
      (label === 'circumstance:despairing' && !denials.some((denial) => from <= denial.last && denial.first <= to)),
  );
  return isTakenBack ? matches : [...matches, { ...first, label: 'circumstance:reassuring' }];
}
