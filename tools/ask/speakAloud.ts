import { spawnSync } from 'node:child_process';
import { AskError } from './askError.ts';

const program = 'espeak-ng';

/** Tells whether espeak-ng is installed. */
export function hasVoice(): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** Checks that espeak-ng is installed; throws an AskError that says how to get it. */
export function checkVoice(): void {
  if (!hasVoice()) throw new AskError(`--speak needs ${program}, which is not installed: try apt install ${program}, or leave --speak out`);
}

/** Speaks a text aloud and waits until it has been said. */
export function speakAloud(text: string, locale: string): void {
  spawnSync(program, ['-v', locale === 'en-US' ? 'en-us' : 'en-gb', '--stdin'], { input: text, stdio: ['pipe', 'ignore', 'ignore'] });
}
