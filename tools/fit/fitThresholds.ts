import { type Action, actions, getCost } from './costs.ts';
import type { FitPoint } from './fitPoint.ts';
import type { Thresholds } from './thresholds.ts';

/** How finely thresholds are tried: in hundredths. */
const steps = 100;

/** Groups of points that weigh the same, however many points each holds. */
export type PointGroups = readonly (readonly FitPoint[])[];

/** Finds the thresholds of the least cost; of those that cost the same, the lowest. */
export function fitThresholds(groups: PointGroups): Thresholds {
  const below = sumCosts(groups);
  const getBetween = (action: Action, from: number, to: number): number => (below[action][to] ?? 0) - (below[action][from] ?? 0);
  let best = { cost: Infinity, unsure: 0, likely: 0, sure: 0 };
  for (let unsure = 0; unsure <= steps; unsure += 1)
    for (let likely = unsure; likely <= steps; likely += 1)
      for (let sure = likely; sure <= steps; sure += 1) {
        const cost =
          getBetween('turn down', 0, unsure) +
          getBetween('ask', unsure, likely) +
          getBetween('say back', likely, sure) +
          getBetween('answer', sure, steps + 1);
        // Sums in another order differ in their last digits.
        if (cost < best.cost - 1e-9) best = { cost, unsure, likely, sure };
      }
  return { sure: best.sure / steps, likely: best.likely / steps, unsure: best.unsure / steps };
}

/** By action and step: what it costs to do so with everything below the step, as a mean over the groups. */
function sumCosts(groups: PointGroups): Record<Action, number[]> {
  const filled = groups.filter((group) => group.length > 0);
  const sum = (action: Action): number[] => {
    const own = Array.from({ length: steps + 1 }, () => 0);
    for (const group of filled)
      for (const point of group) {
        const step = Math.min(steps, Math.floor(point.confidence * steps));
        own[step] = (own[step] ?? 0) + getCost(point, action) / group.length / filled.length;
      }
    const below = [0];
    for (const cost of own) below.push((below.at(-1) ?? 0) + cost);
    return below;
  };
  return Object.fromEntries(actions.map((action) => [action, sum(action)])) as Record<Action, number[]>;
}
