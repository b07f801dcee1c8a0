import { findLowerBound } from './findLowerBound.ts';
import type { FoldCount } from './measureByFolds.ts';
import type { DetectionCount, SetDetection } from './measureDetection.ts';

/** Renders what was measured as a page in Markdown: tables by set, kind and way of speaking, then every line that went wrong. */
export function renderSafetyReport(sets: readonly SetDetection[], folds: readonly FoldCount[]): string {
  const mentions = sets.filter(({ mentionsRedFlag }) => mentionsRedFlag);
  const innocents = sets.filter(({ mentionsRedFlag }) => !mentionsRedFlag);
  return [
    '# The safety net, measured',
    'The full advice of the main emergency, given by the patterns alone, the trained model alone, and both. The bound is undercut by chance in one case of twenty.',
    ...renderTable(
      'Red flags heard',
      mentions.map(({ all }) => all),
      true,
    ),
    ...mentions.flatMap(({ all, byKind, byStyle }) => [
      ...renderTable(`${all.name}, by kind`, byKind, true),
      ...renderTable(`${all.name}, by way of speaking`, byStyle, true),
    ]),
    ...renderTable(
      'False alarms',
      innocents.map(({ all }) => all),
      false,
    ),
    ...innocents.flatMap(({ all, byStyle }) => renderTable(`${all.name}, by way of speaking`, byStyle, false)),
    ...renderFolds(folds),
    ...sets.flatMap(renderWrong),
  ].join('\n\n');
}

function renderTable(title: string, counts: readonly DetectionCount[], showsBound: boolean): string[] {
  if (counts.length === 0) return [];
  const head = ['set', 'lines', 'patterns', 'model', 'both', ...(showsBound ? ['at least', ''] : [''])];
  const rows = counts.map(({ name, lines, patterns, model, both }) => [
    name,
    String(lines),
    toPercent(patterns, lines),
    toPercent(model, lines),
    toPercent(both, lines),
    ...(showsBound ? [`${(100 * findLowerBound(both, lines)).toFixed(1)} %`] : []),
    '█'.repeat(Math.round((20 * both) / Math.max(1, lines))),
  ]);
  return [`## ${title}`, [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
}

function renderFolds(folds: readonly FoldCount[]): string[] {
  if (folds.length === 0) return [];
  const rows = folds.map(({ name, lines, model, both }) => [name, String(lines), toPercent(model, lines), toPercent(both, lines)]);
  const table = [['left out', 'lines', 'model', 'both'], ['---', '---', '---', '---'], ...rows];
  return ['## Example lines, by a model trained without their kind', table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
}

function renderWrong({ all, mentionsRedFlag, wrong }: SetDetection): string[] {
  if (wrong.length === 0) return [];
  const title = `## ${all.name}: ${mentionsRedFlag ? 'missed' : 'false alarms'}`;
  return [title, wrong.map(({ text, kind, style }) => `- ${text} (${[kind, style].filter((part) => part !== '').join(', ')})`).join('\n')];
}

function toPercent(hits: number, lines: number): string {
  return `${String(hits)} (${((100 * hits) / Math.max(1, lines)).toFixed(1)} %)`;
}
