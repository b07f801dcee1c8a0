import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { AskError } from '../ask/askError.ts';
import { hasVoice, speakAloud } from '../ask/speakAloud.ts';
import { wrapText } from '../ask/wrapText.ts';
import { readTranscripts } from './readTranscripts.ts';
import { toSpeakingMs } from './toSpeakingMs.ts';
import type { Transcript } from './transcript.ts';

const width = 80;
const answerIndent = '  ';

// npm run play -- file: plays a transcript as it stands in its file, aloud where espeak-ng is installed, and otherwise
// shown line by line at the pace of speech. --silent never speaks, --at-once does not wait.
try {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { silent: { type: 'boolean', default: false }, 'at-once': { type: 'boolean', default: false } },
  });
  const [path] = positionals;
  if (path === undefined) throw new AskError('There is no transcript: npm run play -- test/transcripts/a-file.txt');
  const isAloud = !values.silent && hasVoice();
  for (const { transcript } of readTranscripts(path)) await play(transcript, isAloud, values['at-once']);
} catch (error) {
  if (!(error instanceof AskError) && !(error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function play({ title, setting, welcome, turns }: Transcript, isAloud: boolean, isAtOnce: boolean): Promise<void> {
  const tell = async (text: string | null, indent: string, isSpoken: boolean): Promise<void> => {
    if (text === null) return;
    process.stdout.write(`${wrapText(text, width, indent)}\n`);
    if (isSpoken) speakAloud(text, setting.locale);
    else if (!isAtOnce) await wait(toSpeakingMs(text));
  };
  process.stdout.write(`\n${title}\n\n`);
  await tell(welcome, answerIndent, isAloud);
  for (const { said, answer } of turns) {
    // What is said to the guide is shown, so that one voice is one speaker.
    await tell(`> ${said}`, '', false);
    await tell(answer, answerIndent, isAloud);
  }
}
