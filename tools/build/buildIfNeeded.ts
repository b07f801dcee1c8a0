import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { bundle, bundleFile } from './bundle.ts';
import { contentFile } from './contentFile.ts';
import { isOlder } from './isOlder.ts';

// npm run build:if-needed: compiles the content and bundles the Lambda when anything that they are made from is newer.
// It prints to standard error alone, since the commands that call it keep standard output for results.

// The compilers read words, meanings and red flags as the Lambda does.
const contentSources = ['content', 'tools/content', 'tools/model', 'lambda'];
const generatedFolder = 'lambda/generated';
const generated = [contentFile, 'packedContent.ts', 'intents.ts'].map((name) => `${generatedFolder}/${name}`);

if (isOlder(generated, contentSources, generatedFolder)) {
  process.stderr.write('Compiling the content: seconds, or some minutes where there is something new to learn from.\n');
  const { status } = spawnSync('npx', ['tsx', 'tools/content/writeContent.ts', '--quiet'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}
const bundled = [bundleFile, join(dirname(bundleFile), contentFile)];
if (isOlder(bundled, ['lambda', 'tools/build'])) await bundle();
