import type { Circumstance } from '../vocabulary/circumstance.ts';
import type { CompiledKnowledge } from '../vocabulary/compiledKnowledge.ts';
import { rankScores } from './rankScores.ts';

/** By how much a grave reply that is meant comes before all else, in scores: nineteen parts of twenty. */
const lead = 2.5;

/** The least that the model must make of words which content lists as despair: "suicide squad" is a film. */
const leastOfDespair = 0.02;

/**
 * Puts a grave reply first, or takes it out of the scores, by what the words say alone, whatever the talk is on: a wish to
 * die is heard in the midst of a talk on drugs, and to be dying of thirst is none.
 *
 * @param alone the scores of the words alone
 * @param scores the scores with what the talk is on
 * @param said what the words show: despair, or at least words of death
 */
export function doubtGrave(
  knowledge: CompiledKnowledge,
  alone: readonly number[],
  scores: readonly number[],
  said: readonly Circumstance[],
): readonly number[] {
  const ranked = rankScores(knowledge, alone, true);
  const [best] = ranked;
  const isLikely = ranked.some(({ owner, confidence }) => owner.kind === 'reply' && owner.isGrave === true && confidence >= leastOfDespair);
  const isDenied = said.includes('reassuring');
  const isDespair = isLikely && said.includes('despairing') && !isDenied;
  const isElse = said.includes('no-wish-meant') && !said.includes('wish-after-all');
  const mayBe = said.includes('of-death') && !isDenied && !isElse;
  const isBest = mayBe && best?.owner.kind === 'reply' && best.owner.isGrave === true && best.confidence >= knowledge.weights.grave;
  return scores.map((score, at) => {
    const owner = knowledge.classes[at];
    if (owner?.kind !== 'reply' || owner.isGrave !== true) return score;
    return isDespair || (isBest && owner === best.owner) ? Math.max(...scores) + lead : -Infinity;
  });
}
