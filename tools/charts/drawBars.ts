import { barX, ruleX, text } from '@observablehq/plot';
import { renderChart } from './renderChart.ts';
import { toPercent } from './toPercent.ts';

/** A bar: how many of how many. */
export interface Bar {
  readonly name: string;
  readonly part: number;
  readonly whole: number;
  /** Drawn in the colour of what the page is about. */
  readonly isMain?: boolean;
}

const colours = { main: '#0b6e6e', other: '#8fb8b8' };

/** Draws shares as bars from 0 to 100 %, in the order given, each with its figures. */
export function drawBars(title: string, bars: readonly Bar[]): string {
  const rows = bars.map(({ name, part, whole, isMain }) => ({
    name,
    share: whole === 0 ? 0 : part / whole,
    figures: `${toPercent(part, whole)}  (${String(part)} of ${String(whole)})`,
    colour: isMain === true ? colours.main : colours.other,
  }));
  return renderChart(title, {
    width: 760,
    height: 40 + 24 * rows.length,
    marginLeft: 210,
    marginRight: 130,
    x: { domain: [0, 1], label: null, tickFormat: (share: number) => `${String(Math.round(100 * share))} %` },
    y: { domain: rows.map(({ name }) => name), label: null },
    marks: [
      barX(rows, { x: 'share', y: 'name', fill: 'colour' }),
      text(rows, { x: 'share', y: 'name', text: 'figures', textAnchor: 'start', dx: 5 }),
      ruleX([0]),
    ],
  });
}
