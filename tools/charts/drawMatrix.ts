import { cell, text } from '@observablehq/plot';
import { renderChart } from './renderChart.ts';

/** A cell of a matrix that is not 0. */
export interface MatrixCell {
  readonly row: string;
  readonly column: string;
  readonly count: number;
}

/** Draws counts as a square: what is right stands on the diagonal, and is coloured apart from what is wrong. */
export function drawMatrix(title: string, cells: readonly MatrixCell[], labels: { readonly row: string; readonly column: string }): string {
  const names = [...new Set(cells.flatMap(({ row, column }) => [row, column]))].sort();
  const coloured = cells.map((one) => ({
    ...one,
    colour: one.row === one.column ? '#0b6e6e' : '#b3261e',
    opacity: 0.25 + 0.75 * share(one),
    figures: one.row === one.column && share(one) > 0.4 ? 'white' : 'black',
  }));
  return renderChart(title, {
    width: 200 + 22 * names.length,
    height: 190 + 22 * names.length,
    marginLeft: 170,
    marginTop: 170,
    x: { domain: names, label: labels.column, axis: 'top', tickRotate: -90 },
    y: { domain: names, label: labels.row },
    marks: [
      cell(coloured, { x: 'column', y: 'row', fill: 'colour', fillOpacity: 'opacity' }),
      text(coloured, { x: 'column', y: 'row', text: 'count', fill: 'figures', fontSize: 10 }),
    ],
    opacity: { type: 'identity' },
  });

  function share({ row, count }: MatrixCell): number {
    const whole = cells.filter((other) => other.row === row).reduce((sum, other) => sum + other.count, 0);
    return count / whole;
  }
}
