import { findLowerBound } from './findLowerBound.ts';

/** Words a share with its lower bound: "112 of 112, 100.0 % (at least 97.3 %)"; nothing of none is a dash. */
export function toBounded(hits: number, lines: number): string {
  if (lines === 0) return '–';
  const toPercent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return `${String(hits)} of ${String(lines)}, ${toPercent(hits / lines)} (at least ${toPercent(findLowerBound(hits, lines))})`;
}
