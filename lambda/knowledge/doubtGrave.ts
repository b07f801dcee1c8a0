import type { CompiledKnowledge } from '../vocabulary/compiledKnowledge.ts';
import { rankScores } from './rankScores.ts';

/** By how much a grave reply that is meant comes before all else, in scores: nineteen parts of twenty. */
const lead = 2.5;

/**
 * Puts a grave reply first, or takes it out of the scores, by what the words say alone, whatever the talk is on: a wish to
 * die is heard in the midst of a talk on drugs, and to be dying of thirst is none.
 *
 * @param alone the scores of the words alone
 * @param scores the scores with what the talk is on
 * @param isDespair content lists the words as despair
 */
export function doubtGrave(
  knowledge: CompiledKnowledge,
  alone: readonly number[],
  scores: readonly number[],
  isDespair: boolean,
): readonly number[] {
  const [best] = rankScores(knowledge, alone, true);
  const isBest = best?.owner.kind === 'reply' && best.owner.isGrave === true && best.confidence >= knowledge.weights.grave;
  return scores.map((score, at) => {
    const owner = knowledge.classes[at];
    if (owner?.kind !== 'reply' || owner.isGrave !== true) return score;
    return isDespair || (isBest && owner === best.owner) ? Math.max(...scores) + lead : -Infinity;
  });
}
