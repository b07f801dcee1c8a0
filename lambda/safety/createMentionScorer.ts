import type { GroupHit } from '../language/createGroupFinder.ts';
import { createClassScorer } from '../language/createClassScorer.ts';
import { createConvolutionScorer } from '../language/createConvolutionScorer.ts';
import { listStretchFeatures } from '../language/listStretchFeatures.ts';
import { numberNamed } from '../language/numberNamed.ts';
import type { CompiledSafety } from '../vocabulary/compiledSafety.ts';

/** Scores how likely words mention a red flag, in log odds: that of them all, or of the stretch that stands out. */
export type MentionScorer = (words: readonly string[], groups: readonly (readonly GroupHit[])[]) => number;

/**
 * Makes the scorer from the models that were trained on examples: the linear one weighs every word, pair and run of
 * letters of a stretch; the network looks in the whole for the places that tell, so it needs no stretches.
 */
export function createMentionScorer({ model, network, networkShare, patterns, stretchHandicap }: CompiledSafety): MentionScorer {
  const scoreClasses = createClassScorer(model);
  const scorePlaces = createConvolutionScorer(network);
  const named = numberNamed(patterns);
  return (words, groups) => {
    const scores = listStretchFeatures(words, groups, named, model.buckets).map((features) => scoreClasses(features)[0] ?? 0);
    const stretch = Math.max(...scores.map((score, at) => (at === 0 ? score : score - stretchHandicap)));
    return stretch + networkShare * scorePlaces(words);
  };
}
