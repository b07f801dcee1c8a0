import type { GroupHit } from '../language/createGroupFinder.ts';
import { createClassScorer } from '../language/createClassScorer.ts';
import { listStretchFeatures } from '../language/listStretchFeatures.ts';
import type { CompiledSafety } from '../vocabulary/compiledContent.ts';

/** Scores how likely words mention a red flag, in log odds: the highest that any stretch of them reaches. */
export type MentionScorer = (words: readonly string[], groups: readonly (readonly GroupHit[])[]) => number;

/** Makes the scorer from the model that was trained on examples. */
export function createMentionScorer({ model, patterns }: CompiledSafety): MentionScorer {
  const scoreClasses = createClassScorer(model);
  return (words, groups) => {
    let highest = -Infinity;
    for (const features of listStretchFeatures(patterns, words, groups, model.buckets)) {
      for (const score of scoreClasses(features)) highest = Math.max(highest, score);
    }
    return highest;
  };
}
