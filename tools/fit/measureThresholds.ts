import { type Action, getCost } from './costs.ts';
import type { FitPoint } from './fitPoint.ts';
import type { Thresholds } from './thresholds.ts';

/** What thresholds do to points. */
export interface ThresholdFigures {
  /** The mean cost of a point, 0 to 1. */
  readonly cost: number;
  /** Of the points that the content answers: how many are turned down, 0 to 1. */
  readonly turnedAway: number;
  /** Of those that it doesn't: how many are, 0 to 1. */
  readonly recognised: number;
  /** Of all: how many are asked back, 0 to 1. */
  readonly askedBack: number;
}

/** Measures what thresholds do to points. */
export function measureThresholds(points: readonly FitPoint[], thresholds: Thresholds): ThresholdFigures {
  const decided = points.map((point) => ({ point, action: decide(point, thresholds) }));
  const share = (of: typeof decided, action: Action): number =>
    of.length === 0 ? 0 : of.filter((one) => one.action === action).length / of.length;
  return {
    cost: points.length === 0 ? 0 : decided.reduce((sum, { point, action }) => sum + getCost(point, action), 0) / points.length,
    turnedAway: share(
      decided.filter(({ point }) => !point.isStranger),
      'turn down',
    ),
    recognised: share(
      decided.filter(({ point }) => point.isStranger),
      'turn down',
    ),
    askedBack: share(decided, 'ask'),
  };
}

function decide({ confidence }: FitPoint, { sure, likely, unsure }: Thresholds): Action {
  if (confidence >= sure) return 'answer';
  if (confidence >= likely) return 'say back';
  return confidence >= unsure ? 'ask' : 'turn down';
}
