import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

/** At how many words at most what puts something right begins: "no sorry I meant". */
const latestCorrection = 3;

/** "Let's talk about": one word after it is enough. */
const introducing = 'circumstance:introducing';

/** What is left must be more than so many words, since "okay thanks" is all that was meant. */
const leastLeft = 2;

/**
 * Counts the words that only lead in to what is meant, from the start: "hang on", "no sorry I meant". None counts when
 * hardly anything follows.
 */
export function countLeadWords(wordCount: number, matches: readonly PatternMatch[]): number {
  const corrections = matches.filter(({ label, first }) => label === 'circumstance:correcting' && first <= latestCorrection);
  const corrected = Math.max(0, ...corrections.map(({ last }) => last + 1));
  if (corrected > 0 && corrected < wordCount) return corrected;
  const leads = matches.filter(({ label }) => label === 'circumstance:leading-in' || label === introducing);
  let count = 0;
  for (let isLeading = true; isLeading;) {
    const next = Math.max(0, ...leads.filter(({ first }) => first === count).map(({ last }) => last + 1));
    isLeading = next > count;
    count = Math.max(count, next);
  }
  const isIntroduced = leads.some(({ label, last }) => label === introducing && last + 1 === count);
  return wordCount - count >= (isIntroduced ? 1 : leastLeft) ? count : 0;
}
