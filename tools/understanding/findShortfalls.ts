import type { Evaluation, RivalFigures } from './evaluation.ts';

/** How many errors may be made for each that a baseline makes. */
const greatestShare = 0.5;

/** Finds the baselines of whose errors the skill makes more than half, each told in a line; the skill is the first rival. */
export function findShortfalls({ rivals: [skill, ...baselines] }: Pick<Evaluation, 'rivals'>): string[] {
  if (skill === undefined) return [];
  return baselines
    .filter((baseline) => countErrors(skill) > greatestShare * countErrors(baseline))
    .map(
      (baseline) =>
        `${String(countErrors(skill))} errors are more than half of the ${String(countErrors(baseline))} that ${baseline.name} makes`,
    );
}

/** Questions whose first topic is not one of those expected. */
function countErrors({ figures }: RivalFigures): number {
  return figures.lines - figures.first;
}
