import { listPlainWords } from './listPlainWords.ts';

/** How many words in a row count as a line that was copied. */
export const runWords = 5;

/** A line that must not be copied, and where it stands. */
export interface GuardedLine {
  readonly text: string;
  /** As `folder/file:line`. */
  readonly place: string;
}

/** Indexes every run of {@link runWords} words of the lines, by the run: the place of the first line that holds it. */
export function indexRuns(lines: readonly GuardedLine[]): ReadonlyMap<string, string> {
  const runs = new Map<string, string>();
  for (const { text, place } of lines) {
    const words = listPlainWords(text).map(({ word }) => word);
    for (let start = 0; start + runWords <= words.length; start += 1) {
      const run = words.slice(start, start + runWords).join(' ');
      if (!runs.has(run)) runs.set(run, place);
    }
  }
  return runs;
}
