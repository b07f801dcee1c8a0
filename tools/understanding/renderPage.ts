import { drawBars, type Bar } from '../charts/drawBars.ts';
import { drawMatrix } from '../charts/drawMatrix.ts';
import { drawReliability } from '../charts/drawReliability.ts';
import type { Change } from './compareEvaluations.ts';
import type { ChannelFigures, Evaluation } from './evaluation.ts';
import type { Figures } from './figures.ts';
import type { GroupFigures } from './groupOutcomes.ts';
import { renderTable } from './renderTable.ts';
import { toPercent } from '../charts/toPercent.ts';

/** Renders an evaluation as one page that needs no other file. No line of a set is in it. */
export function renderPage(evaluation: Evaluation, changes: readonly Change[]): string {
  const { atUtc, quoted, channels, rivals, calibration, ablations, confusions } = evaluation;
  const filled = calibration.bins.filter(({ lines }) => lines > 0);
  const sections = [
    `<p>${atUtc.slice(0, 16).replace('T', ' ')} UTC. Only the figures of <b>${quoted}</b> are to be quoted: nothing was tuned on it.
      A reply is right when its first topic is one of those that the line is labelled with.</p>`,
    ...channels.map(renderChannel),
    '<h2>Compared with baselines</h2>',
    `<p>The same questions of ${quoted}, on the core. The baselines learnt the same content, and what they turn down was fitted on the sets that are tuned on.</p>`,
    drawBars(
      'Questions answered right, by the skill and by three baselines',
      rivals.map(({ name, figures }, at) => ({ ...toBar(name, figures), isMain: at === 0 })),
    ),
    renderTable(
      ['', 'what it is', 'errors', 'first three right'],
      rivals.map(({ name, about, figures }) => [
        name,
        about,
        String(figures.lines - figures.first),
        toPercent(figures.firstThree, figures.lines),
      ]),
    ),
    '<h2>Reliability</h2>',
    `<p>What the understanding is sure of, against how often it is right, by tenths; the figure at a point is its number of questions. Expected calibration error: ${(100 * calibration.error).toFixed(1)} %.</p>`,
    drawReliability('Reliability curve', filled),
    '<h2>What each part adds</h2>',
    '<p>Questions: the likeliest meaning is right. Dialogues: the reply is right.</p>',
    drawBars(
      'Questions understood, without each part',
      ablations.map(({ name, lines, meant }, at) => ({ name, part: meant, whole: lines, isMain: at === 0 })),
    ),
    drawBars(
      'Turns of dialogues answered right, without each part',
      ablations.map(({ name, dialogues }, at) => ({ ...toBar(name, dialogues), isMain: at === 0 })),
    ),
    '<h2>What was taken for what</h2>',
    drawMatrix(
      'Confusion matrix of topics',
      confusions.map(({ expected, answered, lines }) => ({ row: expected, column: answered || '(no topic)', count: lines })),
      { row: 'asked about', column: 'answered about' },
    ),
    ...(changes.length === 0
      ? []
      : [
          '<h2>Against the kept run</h2>',
          renderTable(
            ['set', 'kept', 'now'],
            changes.map(({ name, before, now }) => [name, toPercent(before, 1), toPercent(now, 1)]),
          ),
        ]),
  ];
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Understanding, measured</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
table{border-collapse:collapse;margin:1rem 0}th,td{text-align:left;padding:.2rem .8rem;border-bottom:1px solid #ddd}td:not(:first-child){font-variant-numeric:tabular-nums}td{white-space:nowrap}
h2{margin-top:2.5rem}svg{display:block;margin:1rem 0}</style></head>
<body><h1>Understanding, measured</h1>
${sections.join('\n')}
</body></html>
`;
}

function renderChannel({ channel, sets, byTopic, byForm }: ChannelFigures): string {
  const head = [
    'set',
    'lines',
    'first',
    'first three',
    'any',
    'out of scope recognised',
    'turned down rightly',
    'turned away',
    'asked back',
  ];
  const rows = sets.map(({ part, kind, figures }) => [
    `${part}, ${kind}`,
    String(figures.lines),
    ...[figures.first, figures.firstThree, figures.held].map((count) => toPercent(count, figures.lines)),
    toPercent(figures.recognised, figures.outOfScope),
    toPercent(figures.rightlyTurnedDown, figures.turnedDown),
    toPercent(figures.turnedAway, figures.answerable),
    toPercent(figures.askedBack, figures.lines),
  ]);
  return [
    `<h2>Channel: ${channel}</h2>`,
    renderTable(head, rows),
    drawBars(`Answered right by form, ${channel}`, byForm.map(toGroupBar)),
    drawBars(`Questions answered right by topic, ${channel}`, byTopic.map(toGroupBar)),
  ].join('\n');
}

function toGroupBar({ name, figures }: GroupFigures): Bar {
  return toBar(name, figures);
}

function toBar(name: string, { first, lines }: Figures): Bar {
  return { name, part: first, whole: lines };
}
