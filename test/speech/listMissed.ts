import { spawnSync } from 'node:child_process';
import { readSpokenAdvice } from '../readSpokenAdvice.ts';

const { standard, rest } = readSpokenAdvice('spinal', 'en-GB');

/** What the advice begins with and what it goes on to say in every form: at home, abroad, of oneself or of another. */
const [beginning = '', reason = ''] = [standard, rest].map((text) => /^.*?[.]/.exec(text)?.[0] ?? '');

/** A sentence that was read aloud and what was heard of it. */
export interface Hearing {
  readonly read: string;
  readonly heard: string;
}

/**
 * Puts what was heard through the built Lambda handler, each in a fresh session, and returns what is not answered with
 * the emergency advice first.
 */
export function listMissed(hearings: readonly Hearing[]): readonly Hearing[] {
  const audible = hearings.filter(({ heard }) => heard !== '');
  const spoken = ask(audible.map(({ heard }) => heard));
  const answered = new Set(audible.filter((_, at) => isAdvice(spoken[at] ?? '')));
  return hearings.filter((hearing) => !answered.has(hearing));
}

/** Asks as `npm run ask` does, in a process of its own: the built Lambda is a module that tests cannot load. */
function ask(lines: readonly string[]): readonly string[] {
  const { stdout, status } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/ask/ask.ts', '--batch', '--json'], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const answers = stdout.trim().split('\n');
  if (status !== 0 || answers.length !== lines.length) throw new Error('npm run ask did not answer every line');
  return answers.map((answer) => (JSON.parse(answer) as { readonly speech: string }).speech);
}

function isAdvice(speech: string): boolean {
  return speech.startsWith(beginning) && speech.includes(reason);
}
