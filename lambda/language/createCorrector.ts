import type { CompiledPatterns } from '../vocabulary/compiledPatterns.ts';

/** Finds the key word that a stem was meant to be; undefined when none is near, or several are. */
export type Corrector = (stem: string) => string | undefined;

/** The shortest key word that is matched with a letter wrong: shorter ones are too often other words. */
export const shortestFuzzyChars = 6;
const longestFuzzyChars = 16;

/**
 * Makes the finder of key words that are one letter away: one added, dropped, changed, or two neighbours swapped. A word
 * that a recogniser masked ("p***ed") is found by its first and last letters.
 *
 * A wrong letter leaves the start or the end of a word as it was. So key words are kept by their length with their
 * start, and by their length with their end, and a look-up is six probes, however many key words there are.
 *
 * @param keyWords stems that begin a phrase of the patterns
 */
export function createCorrector({ uncorrected, masked }: CompiledPatterns, keyWords: readonly string[]): Corrector {
  const byPart = new Map<number, string[]>();
  const add = (part: number, word: string): void => {
    const same = byPart.get(part);
    if (same === undefined) byPart.set(part, [word]);
    else same.push(word);
  };
  for (const word of keyWords) {
    if (word.length < shortestFuzzyChars) continue;
    add(hashStart(word, word.length), word);
    add(hashEnd(word, word.length), word);
  }
  return (stem) => {
    if (stem.includes('*')) return findMasked(masked, stem);
    if (stem.length < shortestFuzzyChars - 1 || stem.length > longestFuzzyChars || uncorrected.find(stem) !== undefined) return undefined;
    let found: string | undefined;
    for (let length = stem.length - 1; length <= stem.length + 1; length += 1) {
      for (const part of [hashStart(stem, length), hashEnd(stem, length)]) {
        for (const word of byPart.get(part) ?? []) {
          if (word === found || !isLetterAway(word, stem)) continue;
          if (found !== undefined) return undefined;
          found = word;
        }
      }
    }
    return found;
  };
}

/**
 * The start that a stem shares with a word of a length, if only one letter parts them after it. Start and end leave out
 * a letter between them: of two neighbours that swapped across the middle, one of them is then still whole.
 */
function hashStart(stem: string, length: number): number {
  return hashLetters(stem, 0, (length >> 1) - 1, length);
}

/** The end that a stem shares with a word of a length, if only one letter parts them before it. */
function hashEnd(stem: string, length: number): number {
  return hashLetters(stem, stem.length - (length - (length >> 1)), stem.length, -length);
}

/** Two parts that meet by chance cost a comparison, and no more. */
function hashLetters(stem: string, start: number, end: number, seed: number): number {
  let hash = seed;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + stem.charCodeAt(at)) | 0;
  return hash;
}

/** One letter added, dropped or changed, or two neighbours swapped; or the same. */
function isLetterAway(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  for (; endA > start && endB > start && a[endA - 1] === b[endB - 1]; endA -= 1) endB -= 1;
  const [restA, restB] = [endA - start, endB - start];
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}

function findMasked(masked: Readonly<Record<string, string>>, stem: string): string | undefined {
  const key = `${stem.slice(0, stem.indexOf('*'))}*${stem.slice(stem.lastIndexOf('*') + 1)}`;
  return Object.hasOwn(masked, key) ? masked[key] : undefined;
}
