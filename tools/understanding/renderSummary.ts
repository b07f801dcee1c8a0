import type { Change } from './compareEvaluations.ts';
import type { Evaluation, SetFigures } from './evaluation.ts';
import type { Figures } from './figures.ts';
import type { GroupFigures } from './groupOutcomes.ts';
import { toPercent } from '../charts/toPercent.ts';

/** Writes what an evaluation found, for a terminal. No line of a set is in it. */
export function renderSummary(evaluation: Evaluation, changes: readonly Change[]): string {
  const { quoted, channels, rivals, calibration, ablations } = evaluation;
  const isQuoted = ({ part }: SetFigures): boolean => part === quoted;
  return [
    ...channels.flatMap(({ channel, sets, byTopic, byForm }) => [
      `\n${channel}: ${quoted}, on which nothing was tuned`,
      ...sets.filter(isQuoted).flatMap(({ kind, figures }) => renderFigures(kind, figures)),
      ...renderGroups('by form', byForm),
      ...renderGroups('by topic', byTopic),
      `${channel}: sets that were tuned on, not to be quoted`,
      ...sets.filter((set) => !isQuoted(set)).map(({ part, kind, figures }) => renderRow(`${part} ${kind}`, figures)),
    ]),
    `\ncompared on the questions of ${quoted} (core)`,
    ...rivals.map(({ name, figures }) => `${renderRow(name, figures)}  errors ${String(figures.lines - figures.first)}`),
    `\ncalibration: expected error ${(100 * calibration.error).toFixed(1)} %`,
    '\nwhat each part adds',
    ...ablations.map(
      ({ name, lines, meant, dialogues }) =>
        `  ${name.padEnd(28)} questions ${toPercent(meant, lines).padStart(7)}  dialogues ${toPercent(dialogues.first, dialogues.lines).padStart(7)}`,
    ),
    ...(changes.length === 0 ? [] : ['\nagainst the kept run', ...changes.map(renderChange)]),
    '',
  ].join('\n');
}

function renderFigures(kind: string, figures: Figures): string[] {
  const { outOfScope, recognised, turnedDown, rightlyTurnedDown, answerable, turnedAway, askedBack, lines } = figures;
  return [
    renderRow(kind, figures),
    `    out of scope: recognised ${toPercent(recognised, outOfScope)} (recall), rightly turned down ${toPercent(rightlyTurnedDown, turnedDown)} (precision)`,
    `    answerable but turned away ${toPercent(turnedAway, answerable)}; asked back ${toPercent(askedBack, lines)}`,
  ];
}

function renderGroups(title: string, groups: readonly GroupFigures[]): string[] {
  return [`  ${title}`, ...groups.map(({ name, figures }) => `  ${renderRow(name, figures)}`)];
}

function renderRow(name: string, { lines, first, firstThree, held }: Figures): string {
  const shares = `first ${toPercent(first, lines).padStart(7)}  first three ${toPercent(firstThree, lines).padStart(7)}  any ${toPercent(held, lines).padStart(7)}`;
  return `  ${name.padEnd(28)} ${String(lines).padStart(5)} lines  ${shares}`;
}

function renderChange({ name, before, now }: Change): string {
  const points = 100 * (now - before);
  return `  ${name.padEnd(34)} ${toPercent(before, 1)} → ${toPercent(now, 1)}  (${points >= 0 ? '+' : ''}${points.toFixed(1)})`;
}
