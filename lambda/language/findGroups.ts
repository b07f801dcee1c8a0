import type { CompiledPatterns } from '../vocabulary/compiledPatterns.ts';
import { findFuzzyStem } from './findFuzzyStem.ts';
import { stemWord } from './stemWord.ts';

/** A group of words found at some place: which, and how many words it took. */
export type GroupHit = readonly [group: number, lengthWords: number];

/** The shortest word that is put together from pieces, and the longest. */
const shortestJoinedChars = 5;
const longestJoinedChars = 16;

/** What a pass over a text cost, for the test that it does not grow with the number of phrases. */
export interface PatternSteps {
  count: number;
}

/**
 * Finds, by word, the groups of words that begin there: as heard, misspelt by a letter, or heard in two or three pieces.
 *
 * Every word costs one walk down the trie and at most two look-ups of joined pieces, however many groups there are.
 */
export function findGroups(patterns: CompiledPatterns, words: readonly string[], steps?: PatternSteps): GroupHit[][] {
  const stems = words.map(stemWord);
  return stems.map((_, at) => findGroupsAt(patterns, words, stems, at, steps));
}

function findGroupsAt(
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
    if (joined.length < shortestJoinedChars || joined.length > longestJoinedChars) continue;
    const stem = stemWord(joined);
    const whole = isKeyWord(patterns, stem) ? stem : findFuzzyStem(patterns, joined);
    // "ring at" is no "urinate": what was cut in pieces and is a letter off at its start was another word.
    if (whole?.[0] === joined[0] && whole !== undefined) addWord(patterns, whole, pieces, hits);
  }
  return hits;
}

/** A whole word that may be heard in pieces ("para lysis"): a short one is too easily put together by chance. */
function isKeyWord({ words: [root] }: CompiledPatterns, stem: string): boolean {
  return stem.length >= shortestJoinedChars && root !== undefined && Object.hasOwn(root, stem);
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
