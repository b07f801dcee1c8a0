import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRedFlagFinder, modelConcept } from '../../lambda/safety/findRedFlags.ts';
import type { CompiledContent } from '../../lambda/vocabulary/compiledContent.ts';
import { contentFile } from '../build/contentFile.ts';
import { toModelContent } from '../model/toModelContent.ts';
import { writeIntentNames } from '../model/writeIntentNames.ts';
import { checkContent } from './checkContent.ts';
import { compileContent } from './compileContent.ts';
import type { Content } from './content.ts';
import { packContent } from './packContent.ts';
import { formatProblem, type Problem } from './problem.ts';
import { readContent } from './readContent.ts';

// npm run content: checks the content and compiles it for the Lambda.
// npm run content -- [--content folder] [--out folder] [--check] [--release] [--quiet]
// --check writes nothing; --release also stops for a review date that has passed; --quiet keeps warnings to itself.
const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'lambda/generated' },
    check: { type: 'boolean', default: false },
    release: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
  },
});

const today = new Date();
const { content, problems: readProblems, files } = readContent(values.content);
if (content === null) report(readProblems);
else {
  const compiled = compileContent(content, today.getUTCFullYear());
  const findRedFlags = createRedFlagFinder(compiled.safety, compiled.roles.mainAdvice);
  const main = new Set(content.advice.filter(({ isMainEmergency }) => isMainEmergency).map(({ id }) => id));
  const mentionsRedFlag = (text: string): boolean =>
    findRedFlags(text).some(({ concept, outcome, advice }) => concept !== modelConcept && outcome === 'advice' && main.has(advice));
  const isSound = report([...readProblems, ...checkContent(content, files, today.toISOString().slice(0, 10), mentionsRedFlag)]);
  if (isSound && !values.check) write(content, compiled);
}

/** Prints what was found and says whether the build may go on. */
function report(problems: readonly Problem[]): boolean {
  const isFatal = ({ severity }: Problem): boolean => severity === 'error' || (values.release && severity === 'release');
  for (const problem of problems) if (isFatal(problem) || !values.quiet) process.stderr.write(`${formatProblem(problem)}\n`);
  const isSound = !problems.some(isFatal);
  if (!isSound) process.exitCode = 1;
  return isSound;
}

function write(source: Content, compiled: CompiledContent): void {
  const packed = packContent(compiled);
  mkdirSync(values.out, { recursive: true });
  writeFileSync(join(values.out, contentFile), packed);
  writeFileSync(
    join(values.out, 'packedContent.ts'),
    `/** The file of the compiled content: it lies beside this module, and beside the bundle that this becomes part of. */\nexport const packedContentFile = new URL('${contentFile}', import.meta.url);\n`,
  );
  writeFileSync(join(values.out, 'intents.ts'), writeIntentNames(toModelContent(source)));
  if (!values.quiet)
    process.stdout.write(
      `Content compiled: ${String(source.topics.length)} topics, ${String(Math.round(packed.length / 1024))} kB packed.\n`,
    );
}
