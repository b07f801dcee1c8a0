/** The most letters that are spelt in a row. */
const mostLetters = 4;

/** Words that stand for themselves: "a c t scan" spells no "act". */
const ownWords: ReadonlySet<string> = new Set(['a', 'i']);

/**
 * Joins letters that were spelt one by one ("p s a") into the word that the content holds ("psa"); where it holds none of
 * them so, they stay apart.
 */
export function joinSpelt(words: readonly string[], isKnown: (word: string) => boolean): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length;) {
    const spelt = findSpelt(words, at, isKnown);
    joined.push(spelt ?? words[at] ?? '');
    at += spelt?.length ?? 1;
  }
  return joined;
}

function findSpelt(words: readonly string[], at: number, isKnown: (word: string) => boolean): string | undefined {
  if (ownWords.has(words[at] ?? '')) return undefined;
  const end = words.slice(at, at + mostLetters).findIndex((word) => word.length !== 1 || /[0-9]/.test(word));
  const letters = words.slice(at, end < 0 ? at + mostLetters : at + end);
  for (let count = letters.length; count >= 2; count -= 1) {
    const word = letters.slice(0, count).join('');
    if (isKnown(word)) return word;
  }
  return undefined;
}
