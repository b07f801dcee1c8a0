import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSkillPackage } from '../../tools/package/readSkillPackage.ts';

describe('readSkillPackage', () => {
  let root = '';

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'skill-package-'));
    for (const path of ['ask-resources.json', 'infrastructure', 'skill-package/skill.json']) {
      cpSync(path, join(root, path), { recursive: true });
    }
  });

  afterEach(() => rmSync(root, { recursive: true }));

  it('reads no invocation name before the models are built', () => {
    expect(readSkillPackage(root).invocationNames.size).toBe(0);
  });

  it('reads the invocation name of each model that is there', () => {
    writeModel({ interactionModel: { languageModel: { invocationName: 'a guide' } } });
    expect([...readSkillPackage(root).invocationNames]).toEqual([['en-CA', 'a guide']]);
  });

  it('throws at a model without an invocation name', () => {
    writeModel({ interactionModel: {} });
    expect(() => readSkillPackage(root)).toThrow('en-CA.json has no invocationName');
  });

  it('finds no asset that is not there', () => {
    expect(readSkillPackage(root).readAsset('assets/images/none.png')).toBeUndefined();
  });

  it.each(['ask-resources.json', 'infrastructure/skill-stack.yaml', 'skill-package/skill.json'])(
    'names %s when it is missing or broken',
    (file) => {
      writeFileSync(join(root, file), '{ "a": ');
      expect(() => readSkillPackage(root)).toThrow(file);
      rmSync(join(root, file));
      expect(() => readSkillPackage(root)).toThrow(file);
    },
  );

  function writeModel(model: object): void {
    const folder = join(root, 'skill-package/interactionModels/custom');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'en-CA.json'), JSON.stringify(model));
  }
});
