import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import { moves, type Move } from '../vocabulary/move.ts';

/** The share of an utterance that a pattern must take up to be all that was meant. */
const leastShare = 0.6;

/** At how many words at most what is to be remembered begins. */
const latestStart = 4;

/**
 * Reads the move that a pattern shows, the longest of several: "say that again slowly" asks for slower. Null when there
 * is none, or when more was said than the move.
 */
export function readMovePattern(matches: readonly PatternMatch[], wordCount: number): Move | null {
  let found: { readonly move: Move; readonly lengthWords: number } | null = null;
  for (const { label, first, last } of matches) {
    const move = label.startsWith('move:') ? moves.find((known) => known === label.slice('move:'.length)) : undefined;
    if (move === undefined) continue;
    const lengthWords = last - first + 1;
    const isMeant = move === 'remember-question' ? first < latestStart : lengthWords / wordCount >= leastShare;
    if (isMeant && lengthWords > (found?.lengthWords ?? 0)) found = { move, lengthWords };
  }
  return found?.move ?? null;
}
