import { stemWord } from '../language/stemWord.ts';
import type { CompiledKnowledge } from '../vocabulary/compiledContent.ts';
import type { RankedMeaning } from '../vocabulary/meaning.ts';
import type { Move } from '../vocabulary/move.ts';

/** Utterances with more words than this are about something, not moves. */
const longestMoveWords = 7;

/** Tells which move of the conversation a whole utterance is; null when it is none. */
export type MoveReader = (words: readonly string[], ranked: readonly RankedMeaning[]) => Move | null;

/**
 * Makes the reader of moves: phrases that the content lists, with small words around them, or what the ranking is sure
 * of when the utterance holds no word that the move's phrases lack ("third cycle" is not "the third").
 */
export function createMoveReader({ movePhrases, smallWords }: CompiledKnowledge): MoveReader {
  const phrases = new Map(Object.entries(movePhrases));
  const small = new Set(smallWords);
  const wordsOf = new Map<Move, Set<string>>();
  for (const [phrase, move] of phrases) {
    const known = wordsOf.get(move) ?? new Set<string>();
    for (const stem of phrase.split(' ')) known.add(stem);
    wordsOf.set(move, known);
  }
  return (words, ranked) => {
    const stems = words.map(stemWord);
    const whole = phrases.get(stems.join(' '));
    if (whole !== undefined) return whole;
    const trimmed = trimSmallWords(stems, small);
    const phrase = phrases.get(trimmed.join(' '));
    if (phrase !== undefined) return phrase;
    const [best] = ranked;
    if (best === undefined || best.owner.kind !== 'move' || best.band !== 'sure' || trimmed.length > longestMoveWords) return null;
    const known = wordsOf.get(best.owner.id);
    return trimmed.every((stem) => small.has(stem) || known?.has(stem) === true) ? best.owner.id : null;
  };
}

/** Leaves out small words at both ends, as many as there are, but never all words. */
function trimSmallWords(stems: readonly string[], small: ReadonlySet<string>): readonly string[] {
  let [start, end] = [0, stems.length];
  for (let isTrimming = true; isTrimming;) {
    isTrimming = false;
    for (const length of [4, 3, 2, 1]) {
      if (end - start <= length) continue;
      if (small.has(stems.slice(start, start + length).join(' '))) {
        start += length;
        isTrimming = true;
        break;
      }
      if (small.has(stems.slice(end - length, end).join(' '))) {
        end -= length;
        isTrimming = true;
        break;
      }
    }
  }
  return stems.slice(start, end);
}
