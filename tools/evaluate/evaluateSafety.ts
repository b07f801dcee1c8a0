import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { compileContent } from '../content/compileContent.ts';
import { readContent } from '../content/readContent.ts';
import { createDetectors } from './createDetectors.ts';
import { measureByFolds } from './measureByFolds.ts';
import { measureDetection } from './measureDetection.ts';
import { measureReach } from './measureReach.ts';
import { printMeasures } from './printMeasures.ts';
import { readMentionSets } from './readMentionSets.ts';
import { renderSafetyPage } from './renderSafetyPage.ts';

// npm run evaluate:safety: how many mentions of a red flag are heard, and how many innocent lines raise the alarm.
// npm run evaluate:safety -- [folder …] [--finder-only] [--folds] [--out file]
// --finder-only leaves out the channels and countries; --folds also trains without each kind of example in turn, which takes minutes.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'finder-only': { type: 'boolean', default: false },
    folds: { type: 'boolean', default: false },
    out: { type: 'string', default: 'reports/safety.html' },
  },
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
  const measures = {
    sets: sets.map((set) => measureDetection(set, detectors)),
    reach: values['finder-only'] ? [] : await measureReach(sets),
    folds: values.folds ? measureByFolds(content, safety, mainAdvices, roles.mainAdvice) : [],
  };
  for (const line of printMeasures(measures)) process.stdout.write(`${line}\n`);
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, renderSafetyPage(measures));
}
