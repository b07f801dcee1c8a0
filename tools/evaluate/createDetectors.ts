import { createRedFlagFinder } from '../../lambda/safety/findRedFlags.ts';
import type { CompiledSafety } from '../../lambda/vocabulary/compiledSafety.ts';

/** Says whether a text gets the full spinal advice. */
export type Detector = (text: string) => boolean;

/** The matcher in parts and whole. */
export interface Detectors {
  readonly patterns: Detector;
  readonly model: Detector;
  readonly both: Detector;
}

/**
 * Makes detectors of the patterns alone, the trained model alone, and both together.
 *
 * @param mainAdvices ids of the advices that speak of the spinal cord
 * @param mainAdvice id of the one that the model stands for
 */
export function createDetectors(safety: CompiledSafety, mainAdvices: ReadonlySet<string>, mainAdvice: string): Detectors {
  const toDetector = (part: CompiledSafety): Detector => {
    const findRedFlags = createRedFlagFinder(part, mainAdvice);
    return (text) => findRedFlags(text).some(({ outcome, advice }) => outcome === 'advice' && mainAdvices.has(advice));
  };
  return {
    patterns: toDetector({ ...safety, threshold: Infinity, doubtThreshold: Infinity, certainThreshold: Infinity }),
    model: toDetector({ ...safety, patterns: { ...safety.patterns, labels: [] } }),
    both: toDetector(safety),
  };
}
