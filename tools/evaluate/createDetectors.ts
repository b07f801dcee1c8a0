import { createRedFlagFinder } from '../../lambda/safety/findRedFlags.ts';
import type { CompiledSafety } from '../../lambda/vocabulary/compiledContent.ts';

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
 * @param spinalAdvices ids of the advices that speak of the spinal cord
 * @param spinalAdvice id of the one that the model stands for
 */
export function createDetectors(safety: CompiledSafety, spinalAdvices: ReadonlySet<string>, spinalAdvice: string): Detectors {
  const toDetector = (part: CompiledSafety): Detector => {
    const findRedFlags = createRedFlagFinder(part, spinalAdvice);
    return (text) => findRedFlags(text).some(({ outcome, advice }) => outcome === 'advice' && spinalAdvices.has(advice));
  };
  return {
    patterns: toDetector({ ...safety, threshold: Infinity, doubtThreshold: Infinity }),
    model: toDetector({ ...safety, patterns: { ...safety.patterns, labelsAt: [] } }),
    both: toDetector(safety),
  };
}
