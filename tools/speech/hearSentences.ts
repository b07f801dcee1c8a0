import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildDictionary } from './buildDictionary.ts';
import { buildLanguageModel } from './buildLanguageModel.ts';
import { readAloud, type Voice } from './readAloud.ts';
import { soundWord } from './soundWord.ts';
import { speechTools } from './speechTools.ts';

const run = promisify(execFile);
const { model } = speechTools;

/** What the listener knows: all of English, or the words and orders of some sentences alone. */
export type Vocabulary = { readonly kind: 'open' } | { readonly kind: 'closed'; readonly sentences: readonly string[] };

/**
 * Reads sentences aloud and returns what was heard of each, in the same order; empty where nothing was.
 *
 * @param sentences words in small letters, parted by single spaces
 */
export async function hearSentences(sentences: readonly string[], voice: Voice, vocabulary: Vocabulary): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'speech-'));
  const sounds = join(folder, 'sounds');
  mkdirSync(sounds);
  try {
    await readAloud(sentences, voice, sounds);
    writeFileSync(join(folder, 'list'), sentences.map((_, at) => `${String(at)}\n`).join(''));
    const [words, order] = writeVocabulary(vocabulary, folder);
    const heard = join(folder, 'heard');
    const files = ['-ctl', join(folder, 'list'), '-cepdir', sounds, '-cepext', '.wav', '-hyp', heard, '-logfn', '/dev/null'];
    // A sound file has a head of 44 bytes that is no sound.
    const form = ['-adcin', 'yes', '-adchdr', '44'];
    await run(speechTools.listener, ['-hmm', `${model}/en-us`, '-dict', words, '-lm', order, ...files, ...form]);
    return readHeard(readFileSync(heard, 'utf8'), sentences.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the files of the dictionary and of the language model. */
function writeVocabulary(vocabulary: Vocabulary, folder: string): readonly [words: string, order: string] {
  const all = `${model}/cmudict-en-us.dict`;
  if (vocabulary.kind === 'open') return [all, `${model}/en-us.lm.bin`];
  const [words, order] = [join(folder, 'words'), join(folder, 'order')];
  const used = [...new Set(vocabulary.sentences.flatMap((sentence) => sentence.split(' ')))];
  writeFileSync(words, buildDictionary(used, readFileSync(all, 'utf8'), soundWord));
  writeFileSync(order, buildLanguageModel(vocabulary.sentences));
  return [words, order];
}

/** Each line holds what was heard, then in brackets the file and a score. */
function readHeard(text: string, count: number): readonly string[] {
  const lines = [...text.matchAll(/^(.*?) ?\((\d+) -?\d+\)$/gm)];
  const byFile = new Map(lines.map(([, words = '', file = '']) => [Number(file), words.trim()]));
  return Array.from({ length: count }, (_, at) => byFile.get(at) ?? '');
}
