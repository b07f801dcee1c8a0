/** The most words that are looked at together: about one clause. */
const windowWords = 12;

/** How many words apart two windows begin. */
const strideWords = 4;

/**
 * Lists the stretches of a text that are looked at on their own: the whole, then, of a long text, overlapping windows,
 * so that one telling clause in a long story weighs as much as the same clause alone.
 *
 * @returns first word and the word after the last, of each; one stretch for a short text
 */
export function listWindows(lengthWords: number): (readonly [start: number, end: number])[] {
  const windows: (readonly [number, number])[] = [[0, lengthWords]];
  if (lengthWords <= windowWords + 2) return windows;
  for (let start = 0; ; start += strideWords) {
    windows.push([start, Math.min(start + windowWords, lengthWords)]);
    if (start + windowWords >= lengthWords) return windows;
  }
}
