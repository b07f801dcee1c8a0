import type { Meaning } from '../../vocabulary/meaning.ts';

/** Utterances of more words than this tell something besides. */
const longestWords = 9;

/** Tells whether somebody says which country they are in, and asks nothing. */
export function namesCountry({ circumstances, kinds, words }: Meaning): boolean {
  const names = circumstances.some((circumstance) => circumstance.startsWith('country-'));
  return names && kinds.length === 0 && words <= longestWords && !circumstances.includes('asking');
}
