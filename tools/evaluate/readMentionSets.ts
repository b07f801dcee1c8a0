import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import type { MentionLine, MentionSet } from './mentionLine.ts';

/** The folder of sets that nothing is tuned on. */
const heldOut = 'held-out';

/** Reads the files of a folder and its subfolders whose names end in `emergency.jsonl`, `nonemergency.jsonl` or `everyday.jsonl`. */
export function readMentionSets(folder: string): MentionSet[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /(emergency|everyday)\.jsonl$/.test(file));
  return files.toSorted().map((file) => {
    const path = join(folder, file);
    return { name: file.slice(0, -'.jsonl'.length), isHeldOut: path.split(sep).includes(heldOut), lines: readLines(path) };
  });
}

function readLines(file: string): MentionLine[] {
  const mentionsRedFlag = /(^|-)emergency\.jsonl$/.test(basename(file));
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, position) =>
    line.trim() === '' ? [] : [parseLine(line, mentionsRedFlag, `${file}:${String(position + 1)}`)],
  );
}

function parseLine(line: string, mentionsRedFlag: boolean, place: string): MentionLine {
  const entry: unknown = JSON.parse(line);
  if (!isRecord(entry) || typeof entry['text'] !== 'string') throw new Error(`${place}: a line must hold a text`);
  const note = toText(entry['note']);
  // The notes of real text begin with what it is: "leg-numbness; core; …", "near-miss; knee-pain".
  const [first = '', second = ''] = note.split(';').map((part) => part.trim());
  const kind = toText(entry['kind']) || (mentionsRedFlag ? first : '');
  const style = toText(entry['style']).split(';')[0] ?? '';
  return { text: entry['text'], mentionsRedFlag, kind, style: style || (mentionsRedFlag ? second : first) };
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
