import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import { AskError } from '../ask/askError.ts';

/** Reads which topic ids count for a label: from `topics.json` beside a set, or in the folder above. */
export function readLabels(folder: string): ReadonlyMap<string, readonly string[]> {
  const file = [join(folder, 'topics.json'), join(folder, '..', 'topics.json')].find((path) => existsSync(path));
  const labels: unknown = file === undefined ? {} : JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecord(labels)) throw new AskError(`${String(file)}: must map labels to lists of topic ids`);
  return new Map(
    Object.entries(labels).map(([label, ids]) => [
      label,
      Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [],
    ]),
  );
}
