import type { CompiledKnowledge } from '../vocabulary/compiledKnowledge.ts';

/**
 * Adds to the scores what the conversation so far speaks for.
 *
 * @param scores by class, from the words alone
 * @param leansOn by topic: how much the conversation speaks for it, 0 to 1
 */
export function addContext(
  { classes, weights }: CompiledKnowledge,
  scores: readonly number[],
  leansOn: ReadonlyMap<string, number>,
): readonly number[] {
  if (leansOn.size === 0) return scores;
  return scores.map((score, at) => {
    const owner = classes[at];
    return owner?.kind === 'topic' ? score + weights.context * (leansOn.get(owner.id) ?? 0) : score;
  });
}
