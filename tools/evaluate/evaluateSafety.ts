import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { compileContent } from '../content/compileContent.ts';
import { readContent } from '../content/readContent.ts';
import { createDetectors } from './createDetectors.ts';
import { measureByFolds } from './measureByFolds.ts';
import { measureDetection, type SetDetection } from './measureDetection.ts';
import { readMentionSets } from './readMentionSets.ts';
import { renderSafetyReport } from './renderSafetyReport.ts';

// npm run evaluate:safety: how many mentions of a red flag are heard, and how many innocent lines raise the alarm.
// npm run evaluate:safety -- [folder …] [--folds] [--out file]
// --folds also trains without each kind of example in turn, which takes a minute.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'boolean', default: false }, out: { type: 'string', default: 'reports/safety.md' } },
});

const { content, problems } = readContent('content');
if (content === null) {
  for (const { message } of problems) process.stderr.write(`${message}\n`);
  process.exitCode = 1;
} else {
  const { safety, roles } = compileContent(content, new Date().getUTCFullYear());
  const mainAdvices = new Set(content.advice.filter(({ isMainEmergency }) => isMainEmergency).map(({ id }) => id));
  const detectors = createDetectors(safety, mainAdvices, roles.mainAdvice);
  const sets = (positionals.length === 0 ? ['test/sets'] : positionals).flatMap(readMentionSets);
  const measured = sets.map((set) => measureDetection(set, detectors));
  const folds = values.folds ? measureByFolds(content, safety, mainAdvices, roles.mainAdvice) : [];
  for (const set of measured) process.stdout.write(`${renderLine(set)}\n`);
  for (const { name, lines, model, both } of folds)
    process.stdout.write(`without ${name.padEnd(34)} ${String(lines).padStart(5)} lines: model ${String(model)}, both ${String(both)}\n`);
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${renderSafetyReport(measured, folds)}\n`);
}

function renderLine({ all, mentionsRedFlag }: SetDetection): string {
  const counts = `patterns ${String(all.patterns)}, model ${String(all.model)}, both ${String(all.both)}`;
  return `${all.name.padEnd(34)} ${String(all.lines).padStart(5)} lines, ${mentionsRedFlag ? 'heard' : 'false alarms'}: ${counts}`;
}
