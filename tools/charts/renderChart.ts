import { plot, type PlotOptions } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/**
 * Draws a chart as the text of an SVG that needs nothing else: no script, no font, no file.
 *
 * @param title what the chart shows, for whoever cannot see it
 */
export function renderChart(title: string, options: PlotOptions): string {
  // Both packages' types speak of a browser's document; linkedom's is one as far as Plot uses it.
  const page: unknown = parseHTML('<!doctype html><html><body></body></html>');
  const { document } = page as { readonly document: unknown };
  const settings: Record<string, unknown> = { ...options, document, ariaLabel: title, style: { fontSize: '12px', overflow: 'visible' } };
  const chart: unknown = plot(settings);
  return (chart as { readonly outerHTML: string }).outerHTML;
}
