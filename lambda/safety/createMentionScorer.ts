import type { GroupHit } from '../language/findGroups.ts';
import { listStretchFeatures } from '../language/listStretchFeatures.ts';
import { scoreClasses, unpackModel, type UnpackedModel } from '../language/scoreClasses.ts';
import type { CompiledSafety } from '../vocabulary/compiledContent.ts';

/** Scores how likely words mention a red flag, in log odds: the highest that any stretch of them reaches. */
export type MentionScorer = (words: readonly string[], groups: readonly (readonly GroupHit[])[]) => number;

/** Makes the scorer from the model that was trained on examples; the model is unpacked when it is first needed. */
export function createMentionScorer({ model, patterns }: CompiledSafety): MentionScorer {
  let unpacked: UnpackedModel | undefined;
  return (words, groups) => {
    const ready = (unpacked ??= unpackModel(model));
    let highest = -Infinity;
    for (const features of listStretchFeatures(patterns, words, groups, model.buckets)) {
      for (const score of scoreClasses(ready, features)) highest = Math.max(highest, score);
    }
    return highest;
  };
}
