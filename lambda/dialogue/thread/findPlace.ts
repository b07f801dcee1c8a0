import { toWords } from '../../language/toWords.ts';

/** Places in a list, as people count them. */
const places: readonly string[] = ['first', 'second', 'third'];

/** Of so many words at most, a number alone is a place. */
const shortWords = 3;

/** Words beside which a number is no place in a list: "the first cancer", "second opinion". */
const countedThings: ReadonlySet<string> = new Set(['one', 'ones', 'thing', 'option', 'of', 'i', 'you', 'please']);

/** Finds the place that "the second one" points at, counted from 0; null when the words point at none. */
export function findPlace(text: string): number | null {
  const words = toWords(text);
  const at = words.findIndex((word) => places.includes(word));
  const next = words[at + 1];
  const isCounted = next === undefined ? words.length <= shortWords : countedThings.has(next);
  if (at < 0 || !isCounted) return null;
  return places.indexOf(words[at] ?? '');
}
