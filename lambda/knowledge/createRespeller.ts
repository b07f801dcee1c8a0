import { toSoundKey } from './toSoundKey.ts';

/** The most words that a term is heard as. */
const longestSpanWords = 4;

/** The shortest sound that is trusted, and the shortest that may also differ by one consonant. */
const shortestKey = 3;
const shortestLooseKey = 5;

/** How much of the letters must agree, 0 to 1: less when several words were heard and their sound is the term's. */
const leastAlike = { sameSound: 0.58, nearSound: 0.66, oneWord: 0.72 };

/** Puts a term back where a recogniser wrote words that only sound like it ("radio ferry pea"). */
export type Respeller = (words: readonly string[]) => readonly string[];

/**
 * Makes the respeller of terms that recognisers may not know. Words that the content knows are left alone, unless they
 * stand beside one that it does not.
 */
export function createRespeller(terms: Iterable<string>, isKnown: (word: string) => boolean): Respeller {
  let termsBySound: ReadonlyMap<string, readonly string[]> | undefined;
  return (words) => {
    if (words.every(isKnown)) return words;
    termsBySound ??= indexSounds(terms);
    const respelt: string[] = [];
    for (let at = 0; at < words.length;) {
      const found = findTerm(termsBySound, isKnown, words, at);
      respelt.push(found?.term ?? words[at] ?? '');
      at += found?.lengthWords ?? 1;
    }
    return respelt;
  };
}

/** Puts terms into an index by their sound, and by their sound with one consonant left out. */
function indexSounds(terms: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const bySound = new Map<string, string[]>();
  for (const term of terms) {
    for (const form of listForms(toSoundKey(term))) {
      const same = bySound.get(form) ?? [];
      if (!same.includes(term)) bySound.set(form, [...same, term]);
    }
  }
  return bySound;
}

function findTerm(
  bySound: ReadonlyMap<string, readonly string[]>,
  isKnown: (word: string) => boolean,
  words: readonly string[],
  at: number,
) {
  let best: { readonly term: string; readonly lengthWords: number; readonly alike: number } | undefined;
  for (let lengthWords = Math.min(longestSpanWords, words.length - at); lengthWords > 0; lengthWords -= 1) {
    const span = words.slice(at, at + lengthWords);
    if (span.every(isKnown)) continue;
    const letters = span.join('');
    const key = toSoundKey(letters);
    if (key.length < shortestKey) continue;
    for (const form of listForms(key)) {
      for (const term of bySound.get(form) ?? []) {
        const alike = 1 - countEdits(letters, term) / Math.max(letters.length, term.length);
        const least = lengthWords === 1 ? leastAlike.oneWord : key === toSoundKey(term) ? leastAlike.sameSound : leastAlike.nearSound;
        if (alike >= least && alike > (best?.alike ?? 0)) best = { term, lengthWords, alike };
      }
    }
  }
  return best;
}

function listForms(key: string): readonly string[] {
  return key.length >= shortestLooseKey ? [key, ...dropEach(key)] : [key];
}

function dropEach(key: string): string[] {
  return Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1));
}

/** The Levenshtein distance of two short texts. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length] ?? 0;
}
