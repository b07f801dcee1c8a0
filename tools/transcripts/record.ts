import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { AskError } from '../ask/askError.ts';
import { reachFlags, readReach } from '../ask/askOptions.ts';
import { startTalk } from '../ask/startTalk.ts';
import { createConversation } from '../standin/createConversation.ts';
import { alexaChannel, toConversationSetting } from './alexaChannel.ts';
import { answerTranscript } from './answerTranscript.ts';
import { createRecorder } from './createRecorder.ts';
import { markEmergencies } from './markEmergencies.ts';
import { playTranscript } from './playTranscript.ts';
import { renderTranscript } from './renderTranscript.ts';
import { type TranscriptSetting, usualSetting } from './transcript.ts';

// npm run record -- file.txt [--locale en-US] [--device show]: talk in the terminal, and the conversation is written to
// the file when you end it with Ctrl-D. An empty line is silence.
try {
  const { values, positionals } = parseArgs({ args: process.argv.slice(2), allowPositionals: true, options: reachFlags });
  const [file] = positionals;
  if (file === undefined || !file.endsWith('.txt'))
    throw new AskError('Name the file to write: npm run record -- test/transcripts/a-file.txt');
  if (existsSync(file)) throw new AskError(`${file} is there already: name a new file`);
  const { locale, device } = readReach(values);
  await record(file, { ...usualSetting, locale, device });
} catch (error) {
  if (!(error instanceof AskError) && !(error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function record(file: string, setting: TranscriptSetting): Promise<void> {
  const alexa = toConversationSetting(setting);
  const talk = startTalk(createConversation(alexa), {
    write: (text) => process.stdout.write(text),
    speak: () => undefined,
    width: Math.min(process.stdout.columns || 80, 100),
    isBold: process.stdout.isTTY,
    invocationName: alexa.index.invocationName,
  });
  const title = basename(file, '.txt').replaceAll('-', ' ');
  const recorder = createRecorder(talk, title.charAt(0).toUpperCase() + title.slice(1), setting);
  await talk.open();
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  lines.prompt();
  for await (const line of lines) {
    await recorder.take(line);
    lines.prompt();
  }
  const said = recorder.getTranscript();
  if (said.turns.length === 0) throw new AskError('\nNothing was said, so nothing is written.');
  const played = await playTranscript(alexaChannel, said);
  writeFileSync(file, renderTranscript(markEmergencies(answerTranscript(said, played), played)));
  process.stdout.write(`\n${file} is written. Give it a title in its first line.\n`);
}
