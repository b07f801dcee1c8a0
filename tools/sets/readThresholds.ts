import { AskError } from '../ask/askError.ts';
import type { SetResult } from './runSet.ts';

/** Reads `emergency=100,questions=85`: by the set's name, the least percentage; throws an AskError for anything else. */
export function readThresholds(text: string): ReadonlyMap<string, number> {
  return new Map(
    text.split(',').map((part) => {
      const match = /^([a-z-]+)=(\d+(?:\.\d+)?)$/.exec(part.trim());
      if (match === null) throw new AskError(`Cannot read "${part}" of --at-least: write it like emergency=100,questions=85`);
      return [match[1] ?? '', Number(match[2])];
    }),
  );
}

/** Says which sets stay under their threshold, and which named sets were not there. */
export function findShortfalls(results: readonly SetResult[], thresholds: ReadonlyMap<string, number>): readonly string[] {
  return [...thresholds].flatMap(([name, least]) => {
    const named = results.filter(({ set }) => set.name === name);
    if (named.length === 0) return [`--at-least names "${name}", but there is no such set`];
    return named
      .filter(({ turns, misses }) => turns === 0 || (100 * (turns - misses.length)) / turns < least)
      .map(({ set }) => `${set.file} is under ${String(least)} %`);
  });
}
