import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findModelConflicts } from './findModelConflicts.ts';
import { parseCheckedModel } from './parseCheckedModel.ts';

// npm run check:models: what two intents claim, what collides in a slot type, which intents nothing reaches.
// npm run --silent check:models -- [model.json …]
const folder = 'skill-package/interactionModels/custom';
const paths = process.argv.slice(2);
const files = paths.length > 0 ? paths : readdirSync(folder).map((name) => join(folder, name));

for (const file of files) {
  const conflicts = readConflicts(file);
  for (const message of conflicts) process.stdout.write(`${file}: ${message}\n`);
  process.stdout.write(`${file}: ${conflicts.length === 0 ? 'no conflicts' : `${String(conflicts.length)} conflicts`}\n`);
  if (conflicts.length > 0) process.exitCode = 1;
}

/** A file that cannot be read is told like a conflict, so that the others are still looked at. */
function readConflicts(file: string): readonly string[] {
  try {
    return findModelConflicts(parseCheckedModel(file, readFileSync(file, 'utf8'))).map(({ message }) => message);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}
