import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AskError } from '../ask/askError.ts';
import { parseTranscript } from './parseTranscript.ts';
import type { Transcript } from './transcript.ts';

/** A transcript with its path. */
export interface TranscriptFile {
  readonly file: string;
  readonly transcript: Transcript;
}

/** Reads transcripts from a file, or from every `.txt` of a folder in the order of their names; throws an AskError for none. */
export function readTranscripts(path: string): readonly TranscriptFile[] {
  if (!existsSync(path)) throw new AskError(`${path}: no such file or folder`);
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .toSorted()
        .map((name) => join(path, name))
    : [path];
  const texts = files.filter((file) => file.endsWith('.txt'));
  if (texts.length === 0) throw new AskError(`${path}: a transcript is a file that ends in .txt`);
  return texts.map((file) => ({ file, transcript: parseTranscript(readFileSync(file, 'utf8'), file) }));
}
