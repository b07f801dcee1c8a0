import { parseArgs } from 'node:util';
import { findOverlaps } from './findOverlaps.ts';
import { indexRuns, runWords } from './indexRuns.ts';
import { listTextFiles } from './listTextFiles.ts';
import { readGuardedLines } from './readGuardedLines.ts';

// npm run check:overlap: whether content or code shares a run of five words with a practice line.
// npm run --silent check:overlap -- [path …] [--against folder]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string', default: 'test/sets/practice' } },
});

const lines = readGuardedLines(values.against);
const runs = indexRuns(lines);
const files = (positionals.length === 0 ? ['.'] : positionals).flatMap(listTextFiles);
let found = 0;
for (const { path, text } of files) {
  for (const { line, run, place } of findOverlaps(runs, text)) {
    found += 1;
    process.stdout.write(`${path}:${String(line)}: "${run}" stands in ${place}\n`);
  }
}
const against = `${String(files.length)} files against ${String(lines.length)} lines of ${values.against}`;
process.stdout.write(`${against}: ${found === 0 ? 'no' : String(found)} runs of ${String(runWords)} words in common.\n`);
if (found > 0) process.exitCode = 1;
