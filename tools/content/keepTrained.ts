import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';

/** Where trained models are kept, as tools do that are installed with npm: they can be thrown away at any time. */
const folder = 'node_modules/.cache/trained';

/** The code that trains: with another, another model may come of the same inputs. */
const code = ['trainModel.ts', 'descendCoordinates.ts', 'packModel.ts', 'packWeights.ts', 'toNumberLists.ts', 'convolution'].flatMap(
  readCode,
);

function readCode(name: string): Buffer[] {
  const place = fileURLToPath(new URL(name, import.meta.url));
  if (!statSync(place).isDirectory()) return [readFileSync(place)];
  return readdirSync(place)
    .toSorted()
    .map((file) => readFileSync(join(place, file)));
}

/**
 * Gives the model that was trained before on the very same inputs, or trains it: so whoever changes a sentence that no
 * model learns from need not wait for them.
 *
 * @param inputs everything that the training depends on, in bytes
 */
export function keepTrained<Model>(inputs: readonly Uint8Array[], train: () => Model): Model {
  const hash = createHash('sha256');
  for (const bytes of [...code, ...inputs]) hash.update(bytes);
  const file = join(folder, hash.digest('hex'));
  const kept = read(file);
  if (kept !== null) return kept as Model;
  const model = train();
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, serialize(model));
  return model;
}

function read(file: string): unknown {
  try {
    return deserialize(readFileSync(file));
  } catch {
    return null;
  }
}
