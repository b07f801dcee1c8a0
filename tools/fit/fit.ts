import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { KnowledgeClass, KnowledgeWeights } from '../../lambda/vocabulary/compiledKnowledge.ts';
import { compileKnowledge } from '../content/compileKnowledge.ts';
import { fittedWeights } from '../content/fittedWeights.ts';
import { readContent } from '../content/readContent.ts';
import { outOfScopeLabel } from '../understanding/figures.ts';
import { createProgressBar } from '../understanding/createProgressBar.ts';
import type { FitPoint } from './fitPoint.ts';
import { fitThresholds } from './fitThresholds.ts';
import { listFitPoints } from './listFitPoints.ts';
import { measureThresholds } from './measureThresholds.ts';
import { readTunedLines } from './readTunedLines.ts';
import { renderCurve } from './renderCurve.ts';
import { renderWeights } from './renderWeights.ts';
import { splitContent } from './splitContent.ts';

// npm run fit: the confidences that part the bands of understanding, fitted by cross-validation on the content's own
// ways of asking, and on the sets that are tuned on. The sets that are held out are never read.
// npm run --silent fit -- [--sets folder,…] [--write]; --write puts the values into tools/content/fittedWeights.ts.
const folds = 5;
const { values } = parseArgs({
  options: { sets: { type: 'string', default: 'test/sets/tuning,test/sets/tuning-hard' }, write: { type: 'boolean', default: false } },
});

const { content } = readContent('content');
if (content === null) {
  process.stderr.write('The content cannot be read: npm run content says why\n');
  process.exitCode = 1;
} else {
  const labelOf = new Map(content.replies.map(({ id, label }) => [id, label]));
  const toId = ({ kind, id }: KnowledgeClass): string => (kind === 'reply' ? (labelOf.get(id) ?? id) : id);
  const bar = createProgressBar(process.stderr, folds + 1);
  const crossed: FitPoint[] = [];
  for (const { learnt, tried, strangers } of splitContent(content, folds, outOfScopeLabel)) {
    bar.begin('cross-validating');
    const lines = [
      ...tried.map(({ text, owner }) => ({ text, right: [labelOf.get(owner) ?? owner], isStranger: false })),
      // Nothing in what was learnt answers them, so the only right thing is to turn them down.
      ...strangers.map(({ text }) => ({ text, right: [], isStranger: true })),
    ];
    crossed.push(...listFitPoints(compileKnowledge(learnt), lines, toId));
    bar.step();
  }
  bar.begin('trying the sets');
  const tuned = listFitPoints(compileKnowledge(content), values.sets.split(',').flatMap(readTunedLines), toId);
  bar.finish();
  report(crossed, tuned);
}

function report(crossed: readonly FitPoint[], tuned: readonly FitPoint[]): void {
  const chosen: KnowledgeWeights = { ...fittedWeights, ...fitThresholds([crossed, tuned]) };
  for (const [name, points] of [
    ['ways of asking, cross-validated', crossed],
    ['sets that are tuned on', tuned],
  ] as const) {
    process.stdout.write(`\n${name}: ${String(points.length)} lines\n${renderCurve(points).join('\n')}\n`);
    for (const [title, weights] of [
      ['now', fittedWeights],
      ['fitted', chosen],
    ] as const) {
      const { cost, turnedAway, recognised, askedBack } = measureThresholds(points, weights);
      const shares = [turnedAway, recognised, askedBack].map((share) => `${(100 * share).toFixed(1)} %`);
      process.stdout.write(
        `  ${title.padEnd(7)} cost ${cost.toFixed(4)}  turned away ${shares[0] ?? ''}  strangers recognised ${shares[1] ?? ''}  asked back ${shares[2] ?? ''}\n`,
      );
    }
  }
  process.stdout.write(`\nsure ${String(chosen.sure)}, likely ${String(chosen.likely)}, unsure ${String(chosen.unsure)}\n`);
  const file = 'tools/content/fittedWeights.ts';
  if (values.write) writeFileSync(file, renderWeights(readFileSync(file, 'utf8'), chosen));
  process.stdout.write(values.write ? `Written to ${file}: run npm run build.\n` : `They belong into ${file}; --write puts them there.\n`);
}
