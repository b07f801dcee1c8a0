import { findPackageProblems } from '../../tools/package/findPackageProblems.ts';
import { readSkillPackage } from '../../tools/package/readSkillPackage.ts';

const skillPackage = readSkillPackage(process.cwd());

describe('the committed skill package', () => {
  it('has no fault', () => {
    expect(findPackageProblems(skillPackage)).toEqual([]);
  });

  it('tells people in every locale the emergency number of their country', () => {
    const text = JSON.stringify(skillPackage.manifest);
    for (const number of ['dial 999 or', 'dial 911 or', 'dial 000 (triple zero) or', 'dial 112 or']) {
      expect(text).toContain(number);
    }
  });
});

describe('findPackageProblems', () => {
  it('reports a fault of every part at once', () => {
    const problems = findPackageProblems({ ...skillPackage, manifest: { manifst: {} }, askResources: {}, template: {} });
    const files = new Set(problems.map(({ file }) => file));
    expect([...files].toSorted()).toEqual(['ask-resources.json', 'infrastructure/skill-stack.yaml', 'skill-package/skill.json']);
  });

  it('compares the example phrases with the invocation name of the interaction model', () => {
    const problems = findPackageProblems({ ...skillPackage, invocationNames: new Map([['en-GB', 'bone guide']]) });
    expect(problems.map(({ where }) => where)).toEqual(
      [0, 1, 2].map((index) => `manifest.publishingInformation.locales.en-GB.examplePhrases[${index}]`),
    );
  });

  it('reports an icon that is not there', () => {
    const problems = findPackageProblems({ ...skillPackage, readAsset: () => undefined });
    expect(problems).toHaveLength(10);
    expect(problems[0]?.fix).toContain('assets/images/smallIcon.png');
  });
});
