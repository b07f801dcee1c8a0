import type { FitPoint } from './fitPoint.ts';

/** Renders, by confidence: how many lines reach it, how many of those are right, and what stays below it. */
export function renderCurve(points: readonly FitPoint[]): string[] {
  const answerable = points.filter(({ isStranger }) => !isStranger);
  const strangers = points.filter(({ isStranger }) => isStranger);
  const rows = Array.from({ length: 19 }, (_, at) => (at + 1) / 20).map((confidence) => {
    const reach = points.filter((point) => point.confidence >= confidence);
    const isBelow = (point: FitPoint): boolean => point.confidence < confidence;
    const cells = [
      toShare(reach.length, points.length),
      toShare(reach.filter(({ isRight }) => isRight).length, reach.length),
      toShare(answerable.filter(isBelow).length, answerable.length),
      toShare(strangers.filter(isBelow).length, strangers.length),
    ];
    return `  ${confidence.toFixed(2)}  ${cells.map((cell) => cell.padStart(12)).join('')}`;
  });
  return [`  from  ${['lines', 'right', 'away below', 'strangers'].map((head) => head.padStart(12)).join('')}`, ...rows];
}

function toShare(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
