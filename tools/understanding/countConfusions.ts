import type { Outcome } from './outcome.ts';

/** How often lines that were about one label got a reply about another. */
export interface Confusion {
  /** What the line is about. */
  readonly expected: string;
  /** What the reply was about first; empty for no topic. */
  readonly answered: string;
  readonly lines: number;
}

/**
 * Counts what was taken for what. A line with several labels that got any of them counts as right for that one, else
 * for the label that is meant first.
 *
 * @param labels by label: the topic ids that count for it
 */
export function countConfusions(outcomes: readonly Outcome[], labels: ReadonlyMap<string, readonly string[]>): Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { turn, topics } of outcomes) {
    const [meant] = turn.labels;
    if (meant === undefined) continue;
    const topic = topics[0] ?? '';
    const own = turn.labels.find((label) => (labels.get(label) ?? [label]).includes(topic));
    const answered = own ?? findLabel(labels, topic);
    const expected = own ?? meant;
    const key = `${expected}\n${answered}`;
    counts.set(key, { expected, answered, lines: (counts.get(key)?.lines ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.lines - a.lines);
}

/** The label that a topic counts for by itself, else the one that lists it with the fewest others; the id when none does. */
function findLabel(labels: ReadonlyMap<string, readonly string[]>, topic: string): string {
  if (labels.has(topic)) return topic;
  const [narrowest] = [...labels].filter(([, ids]) => ids.includes(topic)).sort(([, a], [, b]) => a.length - b.length);
  return narrowest?.[0] ?? topic;
}
