import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LinearModel } from '../../lambda/vocabulary/linearModel.ts';

/** Where trained models are kept, as tools do that are installed with npm: they can be thrown away at any time. */
const folder = 'node_modules/.cache/trained';

/** The code that a trained model depends on besides what it is trained on. */
const code = ['trainModel.ts', 'packWeights.ts', 'toNumberLists.ts'].map((file) => readFileSync(new URL(file, import.meta.url)));

/**
 * Gives the model that was trained before on the very same inputs, or trains it: so whoever changes a sentence that no
 * model learns from need not wait for them.
 *
 * @param inputs everything that the training depends on, in bytes
 */
export function keepTrained(inputs: readonly Uint8Array[], train: () => LinearModel): LinearModel {
  const hash = createHash('sha256');
  for (const bytes of [...code, ...inputs]) hash.update(bytes);
  const file = join(folder, `${hash.digest('hex')}.json`);
  const kept = read(file);
  if (kept !== null) return kept;
  const model = train();
  write(file, model);
  return model;
}

/** A model as it is kept. */
interface KeptModel extends Omit<LinearModel, 'places' | 'weights'> {
  readonly starts: readonly number[];
  readonly steps: readonly number[];
  readonly weights: readonly number[];
}

function read(file: string): LinearModel | null {
  try {
    const { starts, steps, weights, ...rest } = JSON.parse(readFileSync(file, 'utf8')) as KeptModel;
    return { ...rest, places: { starts: Uint16Array.from(starts), steps: Uint8Array.from(steps) }, weights: Int8Array.from(weights) };
  } catch {
    return null;
  }
}

function write(file: string, { places, weights, ...rest }: LinearModel): void {
  const kept: KeptModel = { ...rest, starts: [...places.starts], steps: [...places.steps], weights: [...weights] };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(kept));
}
