import type { CompiledKnowledge } from '../vocabulary/compiledKnowledge.ts';

/** Takes topics out of the scores: on signs of which none was heard, so that what sounds like one is about something else. */
export function leaveOut({ classes }: CompiledKnowledge, scores: readonly number[], unmeant: readonly string[]): readonly number[] {
  if (unmeant.length === 0) return scores;
  return scores.map((score, at) => {
    const owner = classes[at];
    return owner?.kind === 'topic' && unmeant.includes(owner.id) ? -Infinity : score;
  });
}
