import { findFirstPlace } from '../language/findFirstPlace.ts';
import { hashMoveStem, hashPhrase } from '../language/hashMove.ts';
import { stemWord } from '../language/stemWord.ts';
import type { CompiledKnowledge } from '../vocabulary/compiledKnowledge.ts';
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
export function createMoveReader({ moves, smallWords }: CompiledKnowledge): MoveReader {
  const small = new Set(smallWords);
  const isOfMove = (move: number, stem: string): boolean => findHash(moves.words, hashMoveStem(move, stem)) !== null;
  const findPhrase = (stems: readonly string[]): Move | undefined => {
    const at = findHash(moves.phrases, hashPhrase(stems));
    const move = moves.phraseMoves[at ?? -1];
    return move !== undefined && stems.every((stem) => isOfMove(move, stem)) ? moves.moves[move] : undefined;
  };
  return (words, ranked) => {
    const stems = words.map(stemWord);
    const trimmed = trimSmallWords(stems, small);
    const phrase = findPhrase(stems) ?? findPhrase(trimmed);
    if (phrase !== undefined) return phrase;
    const [best] = ranked;
    if (best === undefined || best.owner.kind !== 'move' || best.band !== 'sure' || trimmed.length > longestMoveWords) return null;
    const move = moves.moves.indexOf(best.owner.id);
    return trimmed.every((stem) => small.has(stem) || isOfMove(move, stem)) ? best.owner.id : null;
  };
}

function findHash(hashes: Uint32Array | Uint16Array, hash: number): number | null {
  const at = findFirstPlace(hashes, hash);
  return hashes[at] === hash ? at : null;
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
