import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

/** The word that stands for the subject's name: letters only, so that it is read as a word. */
export const subjectWord = 'thesubject';

/**
 * Puts one word where the pack's own subject is named, since a question on its signs or its treatment is about those.
 *
 * @param subject id of the topic on what the subject is
 */
export function hideSubject(words: readonly string[], matches: readonly PatternMatch[], subject: string): readonly string[] {
  const spans = matches.filter(({ label }) => label === `name:${subject}` || label === 'circumstance:of-subject');
  if (spans.length === 0) return words;
  return words.flatMap((word, at) => {
    if (!spans.some(({ first, last }) => first <= at && at <= last)) return [word];
    return spans.some(({ first, last }) => first < at && at <= last) ? [] : [subjectWord];
  });
}
