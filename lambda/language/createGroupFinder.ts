import type { CompiledPatterns } from '../vocabulary/compiledPatterns.ts';
import { createCorrector, type Corrector } from './createCorrector.ts';
import { findFirstPlace } from './findFirstPlace.ts';
import { stemWord } from './stemWord.ts';

/** A group of words found at some place: which, and how many words it took. */
export type GroupHit = readonly [group: number, lengthWords: number];

/** What a pass over a text cost, for the test that it does not grow with the number of phrases. */
export interface PatternSteps {
  count: number;
}

/**
 * Finds, by word, the groups of words that begin there: as heard, misspelt by a letter, or heard in two or three pieces.
 *
 * Every word costs one walk down the trie and at most two look-ups of joined pieces, however many groups there are.
 */
export type GroupFinder = (words: readonly string[], steps?: PatternSteps) => GroupHit[][];

/** The shortest word that is put together from pieces, and the longest. */
const shortestJoinedChars = 5;
const longestJoinedChars = 16;

/** Makes the finder of groups for compiled patterns. */
export function createGroupFinder(patterns: CompiledPatterns): GroupFinder {
  const step = (node: number, stem: string): number | undefined => findNext(patterns, node, patterns.stems.find(stem));
  const isKnown = (stem: string): boolean => patterns.stems.find(stem) !== undefined;
  let corrector: Corrector | undefined;
  const correct: Corrector = (stem) => {
    if (!patterns.matchesFuzzily) return undefined;
    corrector ??= createCorrector(patterns, listKeyWords(patterns));
    return corrector(stem);
  };

  const walk = (stems: readonly string[], at: number, hits: GroupHit[], steps: PatternSteps | undefined): void => {
    let node = 0;
    for (let depth = 0; at + depth < stems.length; depth += 1) {
      const stem = stems[at + depth] ?? '';
      if (steps !== undefined) steps.count += 1;
      let next = step(node, stem);
      if (next === undefined && !isKnown(stem)) {
        const meant = correct(stem);
        next = meant === undefined ? undefined : step(node, meant);
      }
      if (next === undefined) return;
      node = next;
      addGroups(patterns, node, depth + 1, hits);
    }
  };

  const addJoined = (words: readonly string[], stems: readonly string[], at: number, hits: GroupHit[]): void => {
    let joined = words[at] ?? '';
    for (let pieces = 2; pieces <= 3 && at + pieces <= words.length; pieces += 1) {
      joined += words[at + pieces - 1] ?? '';
      if (joined.length < shortestJoinedChars) continue;
      if (joined.length > longestJoinedChars) return;
      const stem = stemWord(joined);
      // A short word is too easily put together by chance.
      const exact = stem.length >= shortestJoinedChars ? step(0, stem) : undefined;
      const isHalfHeard = exact === undefined && !stems.slice(at, at + pieces).every(isKnown);
      const meant = isHalfHeard ? correct(joined) : undefined;
      // "ring at" is no "urinate": what was cut in pieces and is a letter off at its start was another word.
      const node = exact ?? (meant === undefined || meant[0] !== joined[0] ? undefined : step(0, meant));
      if (node !== undefined) addGroups(patterns, node, pieces, hits);
    }
  };

  return (words, steps) => {
    const stems = words.map(stemWord);
    return stems.map((_, at) => {
      const hits: GroupHit[] = [];
      walk(stems, at, hits, steps);
      addJoined(words, stems, at, hits);
      return hits;
    });
  };
}

/** The stems that begin a phrase. */
function listKeyWords({ stems, nextStems: { starts, items } }: CompiledPatterns): string[] {
  const words = [...stems];
  return [...items.subarray(0, starts[1])].map((stem) => words[stem] ?? '');
}

function findNext({ nextStems }: CompiledPatterns, node: number, stem: number | undefined): number | undefined {
  if (stem === undefined) return undefined;
  const end = nextStems.starts[node + 1] ?? 0;
  const at = findFirstPlace(nextStems.items, stem, nextStems.starts[node] ?? 0, end);
  return at < end && nextStems.items[at] === stem ? at + 1 : undefined;
}

function addGroups({ groupsAt: { starts, items } }: CompiledPatterns, node: number, lengthWords: number, hits: GroupHit[]): void {
  for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) hits.push([items[at] ?? 0, lengthWords]);
}
