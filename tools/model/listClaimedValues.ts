import { toSpokenForm } from './toSpokenForm.ts';

/**
 * Lists the values with which an intent's samples would say what another intent's phrase says already: with "what are
 * {topics}" and the phrase "what are your sources", the value "your sources".
 */
export function listClaimedValues(samples: readonly string[], phrases: readonly string[]): readonly string[] {
  const spoken = phrases.map(toSpokenForm);
  return samples.flatMap((sample) => {
    const [before = '', after = '', ...more] = sample.split(/\{[^}]*\}/);
    const isClaimed = (phrase: string): boolean =>
      more.length === 0 && phrase.startsWith(before) && phrase.endsWith(after) && phrase.length > before.length + after.length;
    return spoken.filter(isClaimed).map((phrase) => phrase.slice(before.length, phrase.length - after.length));
  });
}
