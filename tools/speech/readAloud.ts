import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { padSound } from './padSound.ts';
import { speechTools } from './speechTools.ts';

const run = promisify(execFile);

/** How many sentences are read at a time. */
const atOnce = 4;

/** The speaker's voices, clearest first for the listener. */
export const voices = ['rms', 'awb', 'slt'] as const;

/** A voice of the speaker. */
export type Voice = (typeof voices)[number];

/** Reads sentences aloud into files named by their place in the list, from 0, as `12.wav`. */
export async function readAloud(sentences: readonly string[], voice: Voice, folder: string): Promise<void> {
  for (let from = 0; from < sentences.length; from += atOnce) {
    await Promise.all(
      sentences.slice(from, from + atOnce).map(async (sentence, at) => {
        const file = `${folder}/${String(from + at)}.wav`;
        await run(speechTools.speaker, ['-voice', voice, '-t', sentence, '-o', file]);
        writeFileSync(file, padSound(readFileSync(file)));
      }),
    );
  }
}
