import type { Figures } from './figures.ts';
import { measureOutcomes } from './measureOutcomes.ts';
import type { Outcome } from './outcome.ts';

/** The figures of a group of lines. */
export interface GroupFigures {
  readonly name: string;
  readonly figures: Figures;
}

/** Measures lines by group, the largest group first; lines without an expected topic are in none. */
export function groupOutcomes(outcomes: readonly Outcome[], read: (outcome: Outcome) => string): GroupFigures[] {
  const groups = new Map<string, Outcome[]>();
  for (const outcome of outcomes) {
    if (outcome.turn.topics.length === 0) continue;
    const name = read(outcome);
    groups.set(name, [...(groups.get(name) ?? []), outcome]);
  }
  return [...groups]
    .map(([name, group]) => ({ name, figures: measureOutcomes(group) }))
    .sort((a, b) => b.figures.lines - a.figures.lines || (a.name < b.name ? -1 : 1));
}
