import type { GroupHit } from '../language/findGroups.ts';
import { listStretchFeatures } from '../language/listStretchFeatures.ts';
import { scoreClasses, unpackModel, type UnpackedModel } from '../language/scoreClasses.ts';
import type { CompiledSafety } from '../vocabulary/compiledContent.ts';

/** Scores how likely words mention a red flag, in log odds: that of them all, or of the stretch that stands out. */
export type MentionScorer = (words: readonly string[], groups: readonly (readonly GroupHit[])[]) => number;

/** Makes the scorer from the model that was trained on examples; the model is unpacked when it is first needed. */
export function createMentionScorer({ model, patterns, stretchHandicap }: CompiledSafety): MentionScorer {
  let unpacked: UnpackedModel | undefined;
  return (words, groups) => {
    const ready = (unpacked ??= unpackModel(model));
    const scores = listStretchFeatures(patterns, words, groups, model.buckets).map((features) => scoreClasses(ready, features)[0] ?? 0);
    return Math.max(...scores.map((score, at) => (at === 0 ? score : score - stretchHandicap)));
  };
}
