import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseTranscript } from './parseTranscript.ts';
import type { Transcript } from './transcript.ts';

/** Reads every transcript of a folder, in the order of their names. */
export function readTranscripts(folder: string): Transcript[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseTranscript(join(folder, name), readFileSync(join(folder, name), 'utf8')));
}
