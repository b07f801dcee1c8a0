import { measureOutcomes } from '../understanding/measureOutcomes.ts';
import type { RankedLine } from './rankedLine.ts';
import { toOutcomes } from './toOutcomes.ts';

/** Finds the cutoff with which the most lines have the right topic first: the lowest of those that do equally well. */
export function fitCutoff(lines: readonly RankedLine[], labelOf: ReadonlyMap<string, string>): number {
  const scores = [...new Set([0, ...lines.map(({ ranked }) => ranked[0]?.score ?? 0)])].sort((a, b) => a - b);
  const step = Math.max(1, Math.floor(scores.length / 200));
  let best = { cutoff: 0, first: -1 };
  for (let at = 0; at < scores.length; at += step) {
    const cutoff = scores[at] ?? 0;
    const { first } = measureOutcomes(toOutcomes(lines, cutoff, labelOf));
    if (first > best.first) best = { cutoff, first };
  }
  return best.cutoff;
}
