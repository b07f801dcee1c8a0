import { drawBars, type Bar } from '../charts/drawBars.ts';
import { renderTable } from '../understanding/renderTable.ts';
import { toBounded } from './toBounded.ts';
import type { FoldCount } from './measureByFolds.ts';
import type { DetectionCount, SetDetection } from './measureDetection.ts';
import type { ReachCount } from './measureReach.ts';

/** What `npm run evaluate:safety` measured. */
export interface SafetyMeasures {
  readonly sets: readonly SetDetection[];
  readonly reach: readonly ReachCount[];
  readonly folds: readonly FoldCount[];
}

/** Renders what was measured as one page that needs no other file: charts, tables, and every line that went wrong. */
export function renderSafetyPage({ sets, reach, folds }: SafetyMeasures): string {
  const mentions = sets.filter(({ mentionsRedFlag }) => mentionsRedFlag);
  const innocents = sets.filter(({ mentionsRedFlag }) => !mentionsRedFlag);
  const sections = [
    '<p>Lines that get the full advice of the main emergency, by the patterns alone, the trained model alone, and both. The bound is undercut by chance in one case of twenty. The held-out set was only ever counted; only its figures are to be quoted.</p>',
    '<h2>Red flags heard</h2>',
    drawBars('Mentions that get the full advice, by set', mentions.map(toBar)),
    renderCounts(mentions.map(({ all }) => all)),
    ...renderGroups('kind', mentions),
    ...renderGroups('style', mentions),
    ...renderReach(reach),
    '<h2>False alarms</h2>',
    drawBars('Lines without a mention that get the full advice, by set', innocents.map(toBar)),
    renderCounts(innocents.map(({ all }) => all)),
    ...innocents.flatMap(({ all, byStyle }) => (byStyle.length === 0 ? [] : [`<h3>${all.name}, by style</h3>`, renderCounts(byStyle)])),
    ...renderFolds(folds),
    ...sets.flatMap(renderWrong),
  ];
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The safety net, measured</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;margin:1rem 0}th,td{text-align:left;padding:.2rem .8rem;border-bottom:1px solid #ddd}td:not(:first-child){font-variant-numeric:tabular-nums}
h2{margin-top:2.5rem}svg{display:block;margin:1rem 0}</style></head>
<body><h1>The safety net, measured</h1>
${sections.join('\n')}
</body></html>
`;
}

function renderCounts(counts: readonly DetectionCount[]): string {
  return renderTable(
    ['', 'lines', 'patterns', 'model', 'both'],
    counts.map(({ name, lines, patterns, model, both }) => [
      name,
      String(lines),
      toBounded(patterns, lines),
      toBounded(model, lines),
      toBounded(both, lines),
    ]),
  );
}

function renderGroups(by: 'kind' | 'style', sets: readonly SetDetection[]): string[] {
  return sets.flatMap(({ all, byKind, byStyle }) => {
    const counts = by === 'kind' ? byKind : byStyle;
    if (counts.length === 0) return [];
    const title = `${all.name}, by ${by}`;
    return [`<h3>${title}</h3>`, drawBars(title, counts.map(toCountBar)), renderCounts(counts)];
  });
}

function renderReach(reach: readonly ReachCount[]): string[] {
  if (reach.length === 0) return [];
  const bars = reach.map(({ way, locale, full, mentions }) => ({ name: `${locale}: ${way}`, part: full, whole: mentions }));
  const rows = reach.map(({ way, locale, mentions, full, net, innocents, alarms }) => [
    `${locale}: ${way}`,
    toBounded(full, mentions),
    toBounded(net, mentions),
    `${String(alarms)} of ${String(innocents)}`,
  ]);
  return [
    '<h2>Through the whole skill, by channel and country</h2>',
    drawBars('Mentions that get the full advice, by channel and country', bars),
    renderTable(['', 'full advice', 'at least one sentence', 'false alarms'], rows),
  ];
}

function renderFolds(folds: readonly FoldCount[]): string[] {
  if (folds.length === 0) return [];
  const rows = folds.map(({ name, lines, model, both }) => [name, String(lines), toBounded(model, lines), toBounded(both, lines)]);
  return ['<h2>Example lines, by a model trained without them</h2>', renderTable(['left out', 'lines', 'model', 'both'], rows)];
}

function renderWrong({ all, mentionsRedFlag, wrong }: SetDetection): string[] {
  if (wrong.length === 0) return [];
  const rows = wrong.map(({ text, kind, style }) => [text, kind, style]);
  return [`<h2>${all.name}: ${mentionsRedFlag ? 'missed' : 'false alarms'}</h2>`, renderTable(['line', 'kind', 'style'], rows)];
}

function toBar({ all }: SetDetection): Bar {
  return toCountBar(all);
}

function toCountBar({ name, both, lines }: DetectionCount): Bar {
  return { name, part: both, whole: lines };
}
