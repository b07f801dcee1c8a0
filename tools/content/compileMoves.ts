import { hashMoveStem, hashPhrase } from '../../lambda/language/hashMove.ts';
import { stemWord } from '../../lambda/language/stemWord.ts';
import { toWords } from '../../lambda/language/toWords.ts';
import type { CompiledMoves } from '../../lambda/vocabulary/compiledKnowledge.ts';
import type { Content } from './content.ts';
import { toBytes } from './toNumberLists.ts';

/** Compiles the phrases that are moves of the conversation; of two moves that claim a phrase the later one has it. */
export function compileMoves(moves: Content['moves']): CompiledMoves {
  const phrases = new Map<number, number>();
  const words = new Set<number>();
  for (const [move, { phrases: said }] of moves.entries()) {
    for (const phrase of said) {
      const stems = toWords(phrase).map(stemWord);
      phrases.set(hashPhrase(stems), move);
      for (const stem of stems) words.add(hashMoveStem(move, stem));
    }
  }
  const ordered = [...phrases].sort(([one], [other]) => one - other);
  return {
    moves: moves.map(({ id }) => id),
    phrases: Uint32Array.from(ordered, ([hash]) => hash),
    phraseMoves: toBytes(ordered.map(([, move]) => move)),
    words: Uint16Array.from(words).sort(),
  };
}
