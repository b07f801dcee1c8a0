import type { CompiledPatterns, PatternMatch } from '../vocabulary/compiledPatterns.ts';
import type { GroupHit, PatternSteps } from './findGroups.ts';

/** A partly matched pattern: the state it is in, where it began, and the last word at which its next word may stand. */
interface OpenMatch {
  readonly state: number;
  readonly first: number;
  readonly until: number;
  /** The words matched so far; those in the gaps are not among them. */
  readonly words: readonly number[];
}

/**
 * Finds every match of the patterns in one pass over the groups found in a text.
 *
 * Each open match is offered the groups that begin at a word. Open matches in the same state are merged, so their
 * number is bounded by the states that the last few words can have reached.
 *
 * @param groups by word, the groups that begin there
 */
export function matchGroups(patterns: CompiledPatterns, groups: readonly (readonly GroupHit[])[], steps?: PatternSteps): PatternMatch[] {
  const found = new Map<string, PatternMatch>();
  /** By word index: matches whose next word may stand there, by state. */
  const open: (Map<number, OpenMatch> | undefined)[] = [];
  for (const [at, hits] of groups.entries()) {
    const waiting = open[at] ?? new Map<number, OpenMatch>();
    if (hits.length > 0) {
      advance(patterns, hits, at, { state: 0, first: at, until: at, words: [] }, open, found, steps);
      for (const match of waiting.values()) advance(patterns, hits, at, match, open, found, steps);
    }
    for (const match of waiting.values()) if (match.until > at) hold(open, at + 1, match);
    open[at] = undefined;
  }
  return [...found.values()];
}

function advance(
  patterns: CompiledPatterns,
  hits: readonly GroupHit[],
  at: number,
  match: OpenMatch,
  open: (Map<number, OpenMatch> | undefined)[],
  found: Map<string, PatternMatch>,
  steps: PatternSteps | undefined,
): void {
  const edges = patterns.edges[match.state];
  if (edges === undefined) return;
  for (const [group, lengthWords] of hits) {
    const reached = edges[group];
    if (steps !== undefined) steps.count += 1;
    if (reached === undefined) continue;
    for (const [gapWords, state] of reached) {
      const last = at + lengthWords - 1;
      const words = [...match.words, ...Array.from({ length: lengthWords }, (_, offset) => at + offset)];
      for (const label of patterns.labelsAt[state] ?? []) report(patterns, found, label, { first: match.first, last, words });
      hold(open, last + 1, { state, first: match.first, until: last + 1 + gapWords, words });
    }
  }
}

function report(patterns: CompiledPatterns, found: Map<string, PatternMatch>, label: number, place: Omit<PatternMatch, 'label'>): void {
  const key = `${label}:${place.last}`;
  const known = found.get(key);
  // Of two matches that end at the same word the tighter one says more about where it was heard.
  if (known === undefined || known.first < place.first) found.set(key, { label: patterns.labels[label] ?? '', ...place });
}

function hold(open: (Map<number, OpenMatch> | undefined)[], at: number, match: OpenMatch): void {
  const there = (open[at] ??= new Map<number, OpenMatch>());
  const known = there.get(match.state);
  if (known === undefined || known.until < match.until || (known.until === match.until && known.first < match.first)) {
    there.set(match.state, match);
  }
}
