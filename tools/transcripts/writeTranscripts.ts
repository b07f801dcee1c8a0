import { readFileSync, writeFileSync } from 'node:fs';
import { AskError } from '../ask/askError.ts';
import { answerTranscript } from './answerTranscript.ts';
import { channels } from './channels.ts';
import { findFaults } from './findFaults.ts';
import { playTranscript } from './playTranscript.ts';
import { readTranscripts, type TranscriptFile } from './readTranscripts.ts';
import { renderTranscript } from './renderTranscript.ts';

// npm run transcripts:write -- [file or folder …]: writes what is answered now into the A: lines. What the rules forbid
// is written too, so that it can be read, and told; the marks U: and U!: are never changed.
try {
  const paths = process.argv.slice(2);
  const files = (paths.length === 0 ? ['test/transcripts'] : paths).flatMap(readTranscripts);
  for (const file of files) await write(file);
} catch (error) {
  if (!(error instanceof AskError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

async function write({ file, transcript }: TranscriptFile): Promise<void> {
  const fresh = answerTranscript(transcript, await playTranscript(channels[0], transcript));
  const text = renderTranscript(fresh);
  if (text !== readFileSync(file, 'utf8')) {
    writeFileSync(file, text);
    process.stdout.write(`${file}\n`);
  }
  for (const channel of channels) {
    for (const fault of findFaults(fresh, await playTranscript(channel, fresh))) {
      process.stderr.write(`${file} (${channel.name}) ${fault}\n`);
      process.exitCode = 1;
    }
  }
}
