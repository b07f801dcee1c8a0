import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CompiledKnowledge, KnowledgeClass, KnowledgeWeights } from '../../lambda/vocabulary/compiledKnowledge.ts';
import { compileKnowledge } from '../content/compileKnowledge.ts';
import { fittedWeights } from '../content/fittedWeights.ts';
import { readContent } from '../content/readContent.ts';
import { outOfScopeLabel } from '../understanding/figures.ts';
import { createProgressBar } from '../understanding/createProgressBar.ts';
import type { FitPoint } from './fitPoint.ts';
import { fitSharpness } from './fitSharpness.ts';
import { fitThresholds } from './fitThresholds.ts';
import { listFitPoints, type TriedLine } from './listFitPoints.ts';
import { measureThresholds } from './measureThresholds.ts';
import { readTunedLines } from './readTunedLines.ts';
import { renderCurve } from './renderCurve.ts';
import { renderWeights } from './renderWeights.ts';
import { splitContent } from './splitContent.ts';

// npm run fit: how sharp confidences must be to tell the truth, and those that part the bands of understanding, fitted by cross-validation on the content's own
// ways of asking, and on the sets that are tuned on. The sets that are held out are never read.
// npm run --silent fit -- [--sets folder,…] [--write]; --write puts the values into tools/content/fittedWeights.ts.
const folds = 5;
const sharpnesses = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8];
const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: 'test/sets/tuning,test/sets/tuning-hard,test/sets/tuning-fresh' },
    write: { type: 'boolean', default: false },
  },
});

const { content } = readContent('content');
if (content === null) {
  process.stderr.write('The content cannot be read: npm run content says why\n');
  process.exitCode = 1;
} else {
  const labelOf = new Map(content.replies.map(({ id, label }) => [id, label]));
  const toId = ({ kind, id }: KnowledgeClass): string => (kind === 'reply' ? (labelOf.get(id) ?? id) : id);
  const bar = createProgressBar(process.stderr, folds + 1);
  const trials = sharpnesses.map((sharpness) => ({ sharpness, groups: new Map<string, FitPoint[]>() }));
  const tryAll = (knowledge: CompiledKnowledge, name: string, lines: readonly TriedLine[]): void => {
    for (const { sharpness, groups } of trials) {
      const points = listFitPoints({ ...knowledge, weights: { ...knowledge.weights, sharpness } }, lines, toId);
      groups.set(name, [...(groups.get(name) ?? []), ...points]);
    }
  };
  for (const { learnt, tried, strangers } of splitContent(content, folds, outOfScopeLabel)) {
    bar.begin('cross-validating');
    const lines = [
      ...tried.map(({ text, owner }) => ({ text, right: [labelOf.get(owner) ?? owner], isStranger: false })),
      // Nothing in what was learnt answers them, so the only right thing is to turn them down.
      ...strangers.map(({ text }) => ({ text, right: [], isStranger: true })),
    ];
    tryAll(compileKnowledge(learnt), 'ways of asking, cross-validated', lines);
    bar.step();
  }
  bar.begin('trying the sets');
  const whole = compileKnowledge(content);
  for (const folder of values.sets.split(',')) tryAll(whole, folder, readTunedLines(folder));
  bar.finish();
  // Whoever wrote many lines weighs no more than whoever wrote few.
  const sharpness = fitSharpness(trials.map((trial) => ({ sharpness: trial.sharpness, groups: [...trial.groups.values()] })));
  report(sharpness, trials.find((trial) => trial.sharpness === sharpness)?.groups ?? new Map<string, FitPoint[]>());
}

function report(sharpness: number, groups: ReadonlyMap<string, readonly FitPoint[]>): void {
  const chosen: KnowledgeWeights = { ...fittedWeights, sharpness, ...fitThresholds([...groups.values()]) };
  for (const [name, points] of groups) {
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
  process.stdout.write(
    `\nsharpness ${String(sharpness)}, sure ${String(chosen.sure)}, likely ${String(chosen.likely)}, unsure ${String(chosen.unsure)}\n`,
  );
  const file = 'tools/content/fittedWeights.ts';
  if (values.write) writeFileSync(file, renderWeights(readFileSync(file, 'utf8'), chosen));
  process.stdout.write(values.write ? `Written to ${file}: run npm run build.\n` : `They belong into ${file}; --write puts them there.\n`);
}
