import { runWords } from './indexRuns.ts';
import { listPlainWords } from './listPlainWords.ts';

/** A run of words that a text shares with a guarded line. */
export interface Overlap {
  /** The line of the text where the run begins, counted from 1. */
  readonly line: number;
  readonly run: string;
  /** Where the guarded line stands. */
  readonly place: string;
}

/**
 * Finds the runs of a text that stand in the index. Line ends, quotes and marks do not break a run, so a sentence
 * wrapped over two lines is found too.
 */
export function findOverlaps(runs: ReadonlyMap<string, string>, text: string): Overlap[] {
  const words = listPlainWords(text);
  return words.flatMap(({ line }, start) => {
    const run = words
      .slice(start, start + runWords)
      .map(({ word }) => word)
      .join(' ');
    const place = runs.get(run);
    return place === undefined ? [] : [{ line, run, place }];
  });
}
