/** A text in parts: words stand at odd places, and what is between them at even ones. */
export type Parts = string[];

export function splitWords(text: string): Parts {
  return text.split(/([A-Za-z]+(?:'[a-z]+)*)/);
}

/** What stands between two words parts them: "For you, it hurts". */
export function isApart(between: string): boolean {
  return /[.,;:!?()]/.test(between);
}

export function opensSentence(parts: readonly string[], at: number): boolean {
  return at === 1 || /[.!?:]\s+$/.test(parts[at - 1] ?? '');
}

/** The place of the first word of the sentence that a word stands in. */
export function findStart(parts: readonly string[], at: number): number {
  let start = at;
  while (start > 1 && !opensSentence(parts, start)) start -= 2;
  return start;
}

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Makes a set of words that are written in one line. */
export function list(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
