import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';

/** What is no text of ours: installed, built or written by a tool; and the tests, which may quote practice lines. */
const leftOut: ReadonlySet<string> = new Set(
  ['.git', 'node_modules', 'dist', 'reports', 'coverage', '.stryker-tmp', '.ask', 'lambda/generated', 'test', 'package-lock.json'].map(
    (path) => normalize(path),
  ),
);

/** A file and what stands in it. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Lists the text files under a path, itself included, without what {@link leftOut} names and without pictures. */
export function listTextFiles(path: string): TextFile[] {
  if (leftOut.has(normalize(path))) return [];
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .toSorted()
      .flatMap((name) => listTextFiles(join(path, name)));
  const bytes = readFileSync(path);
  return bytes.includes(0) ? [] : [{ path, text: bytes.toString('utf8') }];
}
