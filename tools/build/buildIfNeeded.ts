import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, bundleFile } from './bundle.ts';

// npm run build:if-needed: compiles the content and bundles the Lambda when anything that they are made from is newer.
// It prints to standard error alone, since the commands that call it keep standard output for results.
const contentSources = ['content', 'tools/content', 'tools/model', 'lambda/language', 'lambda/vocabulary'];
const generated = ['lambda/generated/packedContent.ts', 'lambda/generated/intents.ts'];

if (isOlder(generated, contentSources)) {
  process.stderr.write('Compiling the content: seconds, or some minutes where there is something new to learn from.\n');
  const { status } = spawnSync('npx', ['tsx', 'tools/content/writeContent.ts', '--quiet'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
if (isOlder([bundleFile], ['lambda', 'tools/build'])) await bundle();

function isOlder(targets: readonly string[], sources: readonly string[]): boolean {
  if (!targets.every((target) => existsSync(target))) return true;
  const oldestMs = Math.min(...targets.map((target) => statSync(target).mtimeMs));
  return sources.some((source) => getNewestMs(source) > oldestMs);
}

function getNewestMs(path: string): number {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => getNewestMs(join(path, name))));
}
