import type { FitPoint } from './fitPoint.ts';
import type { PointGroups } from './fitThresholds.ts';

/** Points as they are with one sharpness. */
export interface SharpnessTrial {
  readonly sharpness: number;
  readonly groups: PointGroups;
}

/** No single line may cost more than one that is held with so much confidence and is wrong. */
const greatestConfidence = 0.99;

/**
 * Finds the sharpness with which confidences come nearest to how often they are right: that of the least log loss, as in
 * temperature scaling (Guo and others 2017). Strangers are left out, since no sharpness makes what they get right.
 */
export function fitSharpness(trials: readonly SharpnessTrial[]): number {
  const measured = trials.map(({ sharpness, groups }) => ({ sharpness, loss: meanOf(groups.filter(isFilled).map(measureLogLoss)) }));
  const least = Math.min(...measured.map(({ loss }) => loss));
  const best = measured.find(({ loss }) => loss === least);
  if (best === undefined) throw new RangeError('fitSharpness: give it at least one trial');
  return best.sharpness;
}

function isFilled(points: readonly FitPoint[]): boolean {
  return points.some(({ isStranger }) => !isStranger);
}

function measureLogLoss(points: readonly FitPoint[]): number {
  const known = points.filter(({ isStranger }) => !isStranger);
  return meanOf(
    known.map(({ confidence, isRight }) => {
      const held = Math.min(greatestConfidence, Math.max(1 - greatestConfidence, confidence));
      return -Math.log(isRight ? held : 1 - held);
    }),
  );
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
