import type { CompiledPatterns, PatternMatch } from '../vocabulary/compiledPatterns.ts';
import type { GroupHit, PatternSteps } from './createGroupFinder.ts';

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

/** Finds every match of the patterns in one pass over the groups found in a text: by word, those that begin there. */
export type GroupMatcher = (groups: readonly (readonly GroupHit[])[], steps?: PatternSteps) => PatternMatch[];

/** What one pass over a text works on. */
interface Pass {
  readonly patterns: CompiledPatterns;
  readonly open: OpenMatches;
  readonly found: Map<number, PatternMatch>;
  readonly steps: PatternSteps;
}

/** The groups that begin at a word, found by their number: where among the hits each stands first, and next; 0 for nowhere. */
interface HitsAtWord {
  readonly hits: readonly GroupHit[];
  /** By group, the place of its first hit, counted from one. */
  readonly firsts: Uint16Array;
  /** By hit, the place of the next of the same group, counted from one. */
  readonly nexts: readonly number[];
}

/**
 * Makes the matcher of compiled patterns.
 *
 * Each open match is offered the groups that begin at a word. Open matches in the same state are merged, so their
 * number is bounded by the states that the last few words can have reached.
 */
export function createGroupMatcher(patterns: CompiledPatterns): GroupMatcher {
  const firsts = new Uint16Array(patterns.beginnings.length);
  return (groups, steps = { count: 0 }) => {
    const pass: Pass = { patterns, open: [], found: new Map(), steps };
    for (const [at, hits] of groups.entries()) {
      const waiting = pass.open[at];
      if (hits.length > 0) {
        begin(pass, hits, at);
        if (waiting !== undefined) {
          const here = { hits, firsts: firsts.fill(0), nexts: linkHits(hits, firsts) };
          for (const match of waiting.values()) advance(pass, here, at, match);
        }
      }
      if (waiting !== undefined) for (const match of waiting.values()) if (match.until > at) hold(pass.open, at + 1, match);
      pass.open[at] = undefined;
    }
    return [...pass.found.values()];
  };
}

/** Every pattern may begin at any word: of thousands of groups, those that begin there are looked up. */
function begin(pass: Pass, hits: readonly GroupHit[], at: number): void {
  const { beginnings, nextGroups } = pass.patterns;
  const { starts, items } = nextGroups;
  const end = starts[1] ?? 0;
  const start: OpenMatch = { state: 0, first: at, until: at, at, lengthWords: 0, from: null };
  for (const [group, lengthWords] of hits) {
    pass.steps.count += 1;
    const first = beginnings[group] ?? 0;
    for (let edge = first === 0 ? end : first - 1; edge < end && items[edge] === group; edge += 1) {
      reach(pass, edge, at, lengthWords, start);
    }
  }
}

/** Few groups lead on from an open match: each is looked for among those that begin at the word. */
function advance(pass: Pass, { hits, firsts, nexts }: HitsAtWord, at: number, match: OpenMatch): void {
  const { starts, items } = pass.patterns.nextGroups;
  const end = starts[match.state + 1] ?? 0;
  for (let edge = starts[match.state] ?? 0; edge < end; edge += 1) {
    pass.steps.count += 1;
    for (let place = firsts[items[edge] ?? 0] ?? 0; place > 0; place = nexts[place - 1] ?? 0)
      reach(pass, edge, at, hits[place - 1]?.[1] ?? 0, match);
  }
}

/** Fills in by group the place of its first hit, and lists by hit the next of the same group: by how many words they take, as they stand. */
function linkHits(hits: readonly GroupHit[], firsts: Uint16Array): number[] {
  const nexts: number[] = [];
  for (let place = hits.length; place > 0; place -= 1) {
    const group = hits[place - 1]?.[0] ?? 0;
    nexts[place - 1] = firsts[group] ?? 0;
    firsts[group] = place;
  }
  return nexts;
}

function reach({ patterns, found, open }: Pass, edge: number, at: number, lengthWords: number, from: OpenMatch): void {
  const { starts } = patterns.nextGroups;
  const state = edge + 1;
  const next = at + lengthWords;
  const reached: OpenMatch = { state, first: from.first, until: next + (patterns.gaps[edge] ?? 0), at, lengthWords, from };
  report(patterns, found, reached);
  if (starts[state] !== starts[state + 1]) hold(open, next, reached);
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
