import { outOfScopeLabel } from '../understanding/figures.ts';
import type { Outcome } from '../understanding/outcome.ts';
import type { RankedLine } from './rankedLine.ts';

/** A reply is about three topics at most. */
const mostTopics = 3;

/**
 * Makes outcomes of ranked lines: below the cutoff a line is turned down.
 *
 * @param labelOf by reply: what a reply with it is about
 */
export function toOutcomes(lines: readonly RankedLine[], cutoff: number, labelOf: ReadonlyMap<string, string>): Outcome[] {
  return lines.map(({ turn, form, ranked }) => {
    const topics = [...new Set(ranked.map(({ owner }) => labelOf.get(owner) ?? owner))].slice(0, mostTopics);
    const isSure = (ranked[0]?.score ?? 0) >= cutoff && ranked.length > 0;
    return { turn, form, topics: isSure ? topics : [outOfScopeLabel, ...topics], asksBack: false };
  });
}
