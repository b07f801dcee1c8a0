import { drawBars } from '../../../tools/charts/drawBars.ts';
import { drawMatrix } from '../../../tools/charts/drawMatrix.ts';
import { drawReliability } from '../../../tools/charts/drawReliability.ts';

/** The texts of an SVG, markup left out. */
function listTexts(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

describe('the charts', () => {
  it('write the figures beside each bar, and names as text', () => {
    const svg = drawBars('Bars', [
      { name: 'soap & <water>', part: 3, whole: 4, isMain: true },
      { name: 'nothing', part: 0, whole: 0 },
    ]);
    expect(listTexts(svg)).toEqual(expect.arrayContaining(['75.0 %  (3 of 4)', '–  (0 of 0)', 'soap &amp; &lt;water&gt;']));
    expect(svg).toMatch(/^<svg[^>]*aria-label="Bars"/);
  });

  it('colour what is right apart from what is wrong', () => {
    const cells = [
      { row: 'soap', column: 'soap', count: 3 },
      { row: 'soap', column: 'water', count: 1 },
    ];
    const svg = drawMatrix('Matrix', cells, { row: 'asked', column: 'answered' });
    const cellsDrawn = svg.match(/<rect[^>]*>/g) ?? [];
    expect(cellsDrawn.map((cell) => [/ fill="([^"]*)"/.exec(cell)?.[1], /fill-opacity="([^"]*)"/.exec(cell)?.[1]])).toEqual([
      ['#0b6e6e', '0.8125'],
      ['#b3261e', '0.4375'],
    ]);
    expect(listTexts(svg)).toEqual(expect.arrayContaining(['3', '1', 'soap', 'water']));
  });

  it('draw a point for each bin of a reliability curve', () => {
    const svg = drawReliability('Curve', [
      { confidence: 0.2, right: 0.4, lines: 7 },
      { confidence: 0.9, right: 1, lines: 30 },
    ]);
    expect(svg.match(/<circle/g)).toHaveLength(2);
    expect(listTexts(svg)).toEqual(expect.arrayContaining(['7', '30']));
  });
});
