import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '../../lambda/vocabulary/locale.ts';
import { buildInteractionModel } from './buildInteractionModel.ts';
import { findModelProblems } from './findModelProblems.ts';
import { listSourceFiles } from './listSourceFiles.ts';
import { readModelContent } from './readModelContent.ts';
import { renderModel } from './renderModel.ts';

// npm run model: writes the interaction model of every locale from the content.
// With --check it writes nothing and fails when a committed model differs. Every fault is one line on standard error.
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'skill-package/interactionModels/custom' },
  },
});

const content = readModelContent(values.content);
const files = listSourceFiles(content);
const faults = new Set<string>();
for (const locale of locales) {
  const model = buildInteractionModel(content, locale);
  const problems = findModelProblems(model, locale, files);
  for (const { file, place, sample, fix } of problems) fail(`${file} ${place}${sample === '' ? '' : ` "${sample}"`}: ${fix}`);
  if (problems.length === 0) writeOrCompare(join(values.out, `${locale}.json`), renderModel(model));
}
if (faults.size > 0) process.exitCode = 1;
else process.stdout.write(`${String(locales.length)} interaction models ${values.check ? 'are up to date' : 'written'}.\n`);

function writeOrCompare(path: string, text: string): void {
  if (!values.check) {
    mkdirSync(values.out, { recursive: true });
    writeFileSync(path, text);
  } else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    fail(`${path}: differs from what content gives: run npm run model and commit it`);
  }
}

/** The locales share most faults: each is told once. */
function fail(message: string): void {
  if (faults.has(message)) return;
  faults.add(message);
  process.stderr.write(`${message}\n`);
}
