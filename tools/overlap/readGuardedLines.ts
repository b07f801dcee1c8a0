import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import type { GuardedLine } from './indexRuns.ts';

/** Reads what is said in every set of a folder: the `text` of single lines, and each `say` of a dialogue. */
export function readGuardedLines(folder: string): GuardedLine[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.jsonl'));
  return files.toSorted().flatMap((file) => {
    const path = join(folder, file);
    return readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, position) =>
        line.trim() === '' ? [] : listSaid(JSON.parse(line)).map((text) => ({ text, place: `${path}:${String(position + 1)}` })),
      );
  });
}

function listSaid(entry: unknown): string[] {
  if (Array.isArray(entry)) return entry.flatMap(listSaid);
  if (!isRecord(entry)) return [];
  const own = [entry['text'], entry['say']].filter((value): value is string => typeof value === 'string');
  return [...own, ...listSaid(entry['turns'])];
}
