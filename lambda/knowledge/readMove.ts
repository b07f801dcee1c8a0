import { stemWord } from '../language/stemWord.ts';
import type { CompiledKnowledge } from '../vocabulary/compiledContent.ts';
import type { RankedMeaning } from '../vocabulary/meaning.ts';
import type { Move } from '../vocabulary/move.ts';

/** Utterances with more words than this are about something, not moves. */
const longestMoveWords = 7;

/** Tells which move of the conversation a whole utterance is; null when it is none. */
export function readMove(knowledge: CompiledKnowledge, words: readonly string[], ranked: readonly RankedMeaning[]): Move | null {
  const stems = words.map(stemWord);
  const whole = findPhrase(knowledge, stems);
  if (whole !== undefined) return whole;
  const trimmed = trimSmallWords(stems, new Set(knowledge.smallWords));
  const phrase = findPhrase(knowledge, trimmed);
  if (phrase !== undefined) return phrase;
  const best = ranked[0];
  return best !== undefined && best.owner.kind === 'move' && best.band === 'sure' && trimmed.length <= longestMoveWords
    ? best.owner.id
    : null;
}

function findPhrase(knowledge: CompiledKnowledge, stems: readonly string[]): Move | undefined {
  const key = stems.join(' ');
  return Object.hasOwn(knowledge.movePhrases, key) ? knowledge.movePhrases[key] : undefined;
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
