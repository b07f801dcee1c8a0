import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadGuide } from '../../lambda/guide/loadGuide.ts';
import { AskError } from '../ask/askError.ts';
import { readContent } from '../content/readContent.ts';
import { readSets } from '../sets/readSets.ts';
import { compareEvaluations } from './compareEvaluations.ts';
import { createProgressBar } from './createProgressBar.ts';
import type { Evaluation } from './evaluation.ts';
import { findShortfalls } from './findShortfalls.ts';
import { listMisses } from './listMisses.ts';
import { renderPage } from './renderPage.ts';
import { renderSummary } from './renderSummary.ts';
import { runEvaluation } from './runEvaluation.ts';

// npm run evaluate: how well questions and dialogues are understood, on both channels, beside three baselines.
// npm run --silent evaluate -- [--sets folder] [--quoted name] [--out folder] [--misses] [--check] [--keep]
// --misses lists lines of the sets that are tuned on; --check fails when a baseline makes less than twice our errors;
// --keep keeps this run for later ones to be compared with.
const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: 'test/sets' },
    quoted: { type: 'string', default: 'held-out' },
    out: { type: 'string', default: 'reports' },
    misses: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

try {
  await run();
} catch (error) {
  if (!(error instanceof AskError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { content } = readContent('content');
  if (content === null) throw new AskError('The content cannot be read: npm run content says why');
  const sets = readSets(values.sets).sets.filter(({ name }) => name === 'questions' || name === 'dialogues');
  const startBar = (steps: number) => createProgressBar(process.stderr, steps);
  const { evaluation, asked } = await runEvaluation(loadGuide(), content, sets, { quoted: values.quoted, folder: values.out, startBar });
  const keptFile = join(values.out, 'evaluation.kept.json');
  const changes = existsSync(keptFile) ? compareEvaluations(JSON.parse(readFileSync(keptFile, 'utf8')) as Evaluation, evaluation) : [];
  mkdirSync(values.out, { recursive: true });
  const json = `${JSON.stringify(evaluation, null, 1)}\n`;
  writeFileSync(join(values.out, 'evaluation.json'), json);
  writeFileSync(join(values.out, 'evaluation.html'), renderPage(evaluation, changes));
  if (values.keep) writeFileSync(keptFile, json);
  process.stdout.write(renderSummary(evaluation, changes));
  if (values.misses)
    process.stdout.write(
      listMisses(asked, values.quoted)
        .map((line) => `${line}\n`)
        .join(''),
    );
  const shortfalls = findShortfalls(evaluation);
  process.stdout.write(
    shortfalls.length === 0 ? 'At most half of the errors of each baseline.\n' : shortfalls.map((line) => `${line}\n`).join(''),
  );
  process.stdout.write(`Charts: ${join(values.out, 'evaluation.html')}\n`);
  if (values.check && shortfalls.length > 0) process.exitCode = 1;
}
