import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findModelConflicts } from '../../tools/conflicts/findModelConflicts.ts';
import { parseCheckedModel } from '../../tools/conflicts/parseCheckedModel.ts';

const folder = 'skill-package/interactionModels/custom';

describe('an interaction model', () => {
  it.each(readdirSync(folder))('lets no two intents of %s claim the same words', (name) => {
    const file = join(folder, name);
    expect(findModelConflicts(parseCheckedModel(file, readFileSync(file, 'utf8'))).map(({ message }) => message)).toEqual([]);
  });
});
