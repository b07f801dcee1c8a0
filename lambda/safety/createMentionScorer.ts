import type { GroupHit } from '../language/createGroupFinder.ts';
import { createClassScorer } from '../language/createClassScorer.ts';
import { listStretchFeatures } from '../language/listStretchFeatures.ts';
import type { CompiledSafety } from '../vocabulary/compiledSafety.ts';

/** Scores how likely words mention a red flag, in log odds: that of them all, or of the stretch that stands out. */
export type MentionScorer = (words: readonly string[], groups: readonly (readonly GroupHit[])[]) => number;

/** Makes the scorer from the model that was trained on examples. */
export function createMentionScorer({ model, patterns, stretchHandicap }: CompiledSafety): MentionScorer {
  const scoreClasses = createClassScorer(model);
  return (words, groups) => {
    const scores = listStretchFeatures(patterns, words, groups, model.buckets).map((features) => scoreClasses(features)[0] ?? 0);
    return Math.max(...scores.map((score, at) => (at === 0 ? score : score - stretchHandicap)));
  };
}
