import type { CompiledPatterns, PatternMatch } from '../vocabulary/compiledPatterns.ts';
import { findFuzzyStem } from './findFuzzyStem.ts';
import { stemWord } from './stemWord.ts';

/** What a pass over a text cost, for the test that it does not grow with the number of phrases. */
export interface PatternSteps {
  count: number;
}

/** A partly matched pattern: the state it is in, where it began, and the last word at which its next word may stand. */
interface OpenMatch {
  readonly state: number;
  readonly first: number;
  readonly until: number;
}

/** A group of words found at some place: which, and how many words it took. */
type GroupHit = readonly [group: number, lengthWords: number];

/**
 * Finds every match of the patterns in one pass over the words.
 *
 * At each word the groups that begin there are looked up once, then each open match is offered them. Open matches in
 * the same state are merged, so their number is bounded by the states that the last few words can have reached.
 */
export function findPatterns(patterns: CompiledPatterns, words: readonly string[], steps?: PatternSteps): PatternMatch[] {
  const stems = words.map(stemWord);
  const found = new Map<string, PatternMatch>();
  /** By word index: matches whose next word may stand there, by state. */
  const open: (Map<number, OpenMatch> | undefined)[] = [];
  for (let at = 0; at < stems.length; at += 1) {
    const hits = findGroups(patterns, words, stems, at, steps);
    const waiting = open[at] ?? new Map<number, OpenMatch>();
    if (hits.length > 0) {
      advance(patterns, hits, at, { state: 0, first: at, until: at }, open, found, steps);
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
      for (const label of patterns.labelsAt[state] ?? []) report(patterns, found, label, match.first, last);
      hold(open, last + 1, { state, first: match.first, until: last + 1 + gapWords });
    }
  }
}

function report(patterns: CompiledPatterns, found: Map<string, PatternMatch>, label: number, first: number, last: number): void {
  const name = patterns.labels[label] ?? '';
  const key = `${label}:${last}`;
  const known = found.get(key);
  // Of two matches that end at the same word the tighter one says more about where it was heard.
  if (known === undefined || known.first < first) found.set(key, { label: name, first, last });
}

function hold(open: (Map<number, OpenMatch> | undefined)[], at: number, match: OpenMatch): void {
  const there = (open[at] ??= new Map<number, OpenMatch>());
  const known = there.get(match.state);
  if (known === undefined || known.until < match.until || (known.until === match.until && known.first < match.first)) {
    there.set(match.state, match);
  }
}

/** Looks up the groups that begin at a word: as heard, misspelt by a letter, or heard in two or three pieces. */
function findGroups(
  patterns: CompiledPatterns,
  words: readonly string[],
  stems: readonly string[],
  at: number,
  steps: PatternSteps | undefined,
): GroupHit[] {
  const hits: GroupHit[] = [];
  walk(patterns, stems, at, 0, 0, hits, steps);
  let joined = words[at] ?? '';
  for (let pieces = 2; pieces <= 3 && at + pieces <= words.length; pieces += 1) {
    joined += words[at + pieces - 1] ?? '';
    if (joined.length < 5 || joined.length > 16) continue;
    const stem = stemWord(joined);
    const whole = Object.hasOwn(patterns.joinable, stem) ? stem : findFuzzyStem(patterns, joined);
    if (whole !== undefined) addWord(patterns, whole, pieces, hits);
  }
  return hits;
}

function walk(
  patterns: CompiledPatterns,
  stems: readonly string[],
  at: number,
  node: number,
  depth: number,
  hits: GroupHit[],
  steps: PatternSteps | undefined,
): void {
  const stem = stems[at + depth];
  const children = patterns.words[node];
  if (stem === undefined || children === undefined) return;
  if (steps !== undefined) steps.count += 1;
  const exact = Object.hasOwn(children, stem) ? children[stem] : undefined;
  const next = exact ?? findFuzzyChild(patterns, children, stem);
  if (next === undefined) return;
  for (const group of patterns.groupsAt[next] ?? []) hits.push([group, depth + 1]);
  walk(patterns, stems, at, next, depth + 1, hits, steps);
}

function findFuzzyChild(patterns: CompiledPatterns, children: Readonly<Record<string, number>>, stem: string): number | undefined {
  const meant = findFuzzyStem(patterns, stem);
  return meant !== undefined && Object.hasOwn(children, meant) ? children[meant] : undefined;
}

function addWord(patterns: CompiledPatterns, stem: string, lengthWords: number, hits: GroupHit[]): void {
  const root = patterns.words[0];
  const node = root !== undefined && Object.hasOwn(root, stem) ? root[stem] : undefined;
  if (node === undefined) return;
  for (const group of patterns.groupsAt[node] ?? []) hits.push([group, lengthWords]);
}
