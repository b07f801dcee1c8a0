import type { CompiledPatterns, PatternMatch } from '../vocabulary/compiledPatterns.ts';
import type { GroupHit, PatternSteps } from './createGroupFinder.ts';
import { findFirstPlace } from './findFirstPlace.ts';

/** A partly matched pattern: the state it is in, where it began, and the last word at which its next word may stand. */
interface OpenMatch {
  readonly state: number;
  readonly first: number;
  readonly until: number;
  /** The words that were matched last, and the match that they went on from; null at the start. */
  readonly at: number;
  readonly lengthWords: number;
  readonly from: OpenMatch | null;
}

/** By word index: matches whose next word may stand there, by state. */
type OpenMatches = (Map<number, OpenMatch> | undefined)[];

/**
 * Finds every match of the patterns in one pass over the groups found in a text.
 *
 * Each open match is offered the groups that begin at a word. Open matches in the same state are merged, so their
 * number is bounded by the states that the last few words can have reached.
 *
 * @param groups by word, the groups that begin there
 */
export function matchGroups(patterns: CompiledPatterns, groups: readonly (readonly GroupHit[])[], steps?: PatternSteps): PatternMatch[] {
  const found = new Map<number, PatternMatch>();
  const open: OpenMatches = [];
  for (const [at, hits] of groups.entries()) {
    const waiting = open[at];
    if (hits.length > 0) {
      advance(patterns, hits, at, { state: 0, first: at, until: at, at, lengthWords: 0, from: null }, open, found, steps);
      if (waiting !== undefined) for (const match of waiting.values()) advance(patterns, hits, at, match, open, found, steps);
    }
    if (waiting !== undefined) for (const match of waiting.values()) if (match.until > at) hold(open, at + 1, match);
    open[at] = undefined;
  }
  return [...found.values()];
}

function advance(
  patterns: CompiledPatterns,
  hits: readonly GroupHit[],
  at: number,
  match: OpenMatch,
  open: OpenMatches,
  found: Map<number, PatternMatch>,
  steps: PatternSteps | undefined,
): void {
  const { starts, items } = patterns.nextGroups;
  const start = starts[match.state] ?? 0;
  const end = starts[match.state + 1] ?? 0;
  if (start === end) return;
  for (const [group, lengthWords] of hits) {
    if (steps !== undefined) steps.count += 1;
    const next = at + lengthWords;
    for (let edge = findFirstPlace(items, group, start, end); edge < end && items[edge] === group; edge += 1) {
      const state = edge + 1;
      const reached: OpenMatch = { state, first: match.first, until: next + (patterns.gaps[edge] ?? 0), at, lengthWords, from: match };
      report(patterns, found, reached);
      if (starts[state] !== starts[state + 1]) hold(open, next, reached);
    }
  }
}

function report(patterns: CompiledPatterns, found: Map<number, PatternMatch>, reached: OpenMatch): void {
  const { starts, items } = patterns.labelsAt;
  const last = reached.at + reached.lengthWords - 1;
  for (let place = starts[reached.state] ?? 0; place < (starts[reached.state + 1] ?? 0); place += 1) {
    const label = items[place] ?? 0;
    const key = last * patterns.labels.length + label;
    const known = found.get(key);
    if (known?.first === reached.first) continue;
    const words = listWords(reached);
    // Of two matches that end at the same word the tighter one says more about where it was heard.
    if (known !== undefined && known.first > reached.first) found.set(key, { ...known, wider: [...(known.wider ?? []), words] });
    else
      found.set(key, {
        label: patterns.labels[label] ?? '',
        first: reached.first,
        last,
        words,
        wider: known === undefined ? [] : [...(known.wider ?? []), known.words],
      });
  }
}

/** Lists the words of a match in their order, without those in its gaps. */
function listWords({ at, lengthWords, from }: OpenMatch): number[] {
  const words = from === null ? [] : listWords(from);
  for (let offset = 0; offset < lengthWords; offset += 1) words.push(at + offset);
  return words;
}

function hold(open: OpenMatches, at: number, match: OpenMatch): void {
  const there = (open[at] ??= new Map<number, OpenMatch>());
  const known = there.get(match.state);
  if (known === undefined || known.until < match.until || (known.until === match.until && known.first < match.first)) {
    there.set(match.state, match);
  }
}
