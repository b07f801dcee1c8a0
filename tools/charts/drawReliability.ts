import { dot, line, text } from '@observablehq/plot';
import { renderChart } from './renderChart.ts';

/** A point of a reliability curve. */
export interface ReliabilityPoint {
  /** Mean confidence, and the share that was right; each 0 to 1. */
  readonly confidence: number;
  readonly right: number;
  readonly lines: number;
}

/** Draws how often things said with a confidence were right, against the diagonal on which both agree. */
export function drawReliability(title: string, points: readonly ReliabilityPoint[]): string {
  const percent = (share: number): string => `${String(Math.round(100 * share))} %`;
  return renderChart(title, {
    width: 480,
    height: 440,
    margin: 50,
    grid: true,
    x: { domain: [0, 1], label: 'confidence', tickFormat: percent },
    y: { domain: [0, 1], label: 'right', tickFormat: percent },
    r: { domain: [0, Math.max(1, ...points.map(({ lines }) => lines))], range: [2, 14] },
    marks: [
      line(
        [
          [0, 0],
          [1, 1],
        ],
        { stroke: '#9a9a9a', strokeDasharray: '4 4' },
      ),
      line(points, { x: 'confidence', y: 'right', stroke: '#0b6e6e', strokeWidth: 2 }),
      dot(points, { x: 'confidence', y: 'right', r: 'lines', fill: '#0b6e6e', fillOpacity: 0.6 }),
      text(points, { x: 'confidence', y: 'right', text: 'lines', dy: -16 }),
    ],
  });
}
