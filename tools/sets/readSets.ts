import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AskError } from '../ask/askError.ts';
import { parseSetLine, type SetKind } from './parseSetLine.ts';
import { readLabels } from './readLabels.ts';
import type { QuestionSet } from './questionSet.ts';

/** By the file's name: what its lines hold. */
const kinds: Readonly<Record<string, SetKind>> = {
  emergency: 'emergency',
  'real-emergency': 'emergency',
  nonemergency: 'nonemergency',
  'real-nonemergency': 'nonemergency',
  'real-everyday': 'nonemergency',
  questions: 'questions',
  dialogues: 'dialogues',
};

/** The sets of a folder, and the files that are none. */
export interface FoundSets {
  readonly sets: readonly QuestionSet[];
  readonly skipped: readonly string[];
}

/** Reads the question sets of a folder and its subfolders; throws an AskError that names the file and line at fault. */
export function readSets(folder: string): FoundSets {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new AskError(`${folder} is no folder of question sets`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.jsonl'));
  const paths = files.toSorted().map((file) => join(folder, file));
  return { sets: paths.filter(isSet).map(readSet), skipped: paths.filter((path) => !isSet(path)) };
}

function isSet(path: string): boolean {
  return basename(path, '.jsonl') in kinds;
}

function readSet(file: string): QuestionSet {
  const name = basename(file, '.jsonl');
  const kind = kinds[name] ?? 'questions';
  const labels = readLabels(dirname(file));
  const lines = readFileSync(file, 'utf8').split('\n');
  const conversations = lines.flatMap((line, position) => {
    if (line.trim() === '') return [];
    const conversation = parseSetLine(line, kind, labels);
    if (conversation === null) throw new AskError(`${file}:${String(position + 1)}: not a line of a set of ${kind}`);
    return [conversation];
  });
  return { file, name, conversations };
}
