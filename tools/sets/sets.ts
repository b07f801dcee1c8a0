import { parseArgs } from 'node:util';
import { GuideError } from '../../lambda/vocabulary/guideError.ts';
import { AskError } from '../ask/askError.ts';
import { reachFlags, readReach } from '../ask/askOptions.ts';
import { createAsker } from '../ask/createAsker.ts';
import { readSets } from './readSets.ts';
import { findShortfalls, readThresholds } from './readThresholds.ts';
import { renderMiss, renderResult } from './renderResult.ts';
import { runSet, type SetResult } from './runSet.ts';

// npm run sets: how many lines of each question set hold, through either channel.
// npm run --silent sets -- [folder] [--channel core|alexa] [--one-shot] [--no-catch-all] [--misses] [--at-least set=percent,…]
try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AskError) && !(error instanceof GuideError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function run(args: readonly string[]): Promise<void> {
  const { values, positionals } = parse(args);
  const thresholds = values['at-least'] === undefined ? new Map<string, number>() : readThresholds(values['at-least']);
  const { sets, skipped } = readSets(positionals[0] ?? 'test/sets');
  const asker = await createAsker(readReach(values));
  const results: SetResult[] = [];
  for (const set of sets) {
    const result = await runSet(asker, set);
    results.push(result);
    process.stdout.write(`${renderResult(result)}\n`);
    if (values.misses) process.stdout.write(result.misses.map((miss) => `${renderMiss(miss)}\n`).join(''));
  }
  for (const file of skipped) process.stdout.write(`${file.padEnd(40)} skipped: no rule for a set of this name\n`);

  const shortfalls = findShortfalls(results, thresholds);
  for (const shortfall of shortfalls) process.stderr.write(`${shortfall}\n`);
  if (shortfalls.length > 0) process.exitCode = 1;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...reachFlags, misses: { type: 'boolean', default: false }, 'at-least': { type: 'string' } },
    });
  } catch (error) {
    throw new AskError(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}
