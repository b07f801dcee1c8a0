import { createManifestValidator, type ManifestEnvelope } from '../../tools/package/createManifestValidator.ts';
import { findStoreTextProblems } from '../../tools/package/findStoreTextProblems.ts';
import { readSkillPackage } from '../../tools/package/readSkillPackage.ts';

type Publishing = NonNullable<NonNullable<ManifestEnvelope['manifest']>['publishingInformation']>;
type Texts = NonNullable<Publishing['locales']>[string];

describe('findStoreTextProblems', () => {
  it.each<[string, (publishing: Publishing, british: Texts) => void, string]>([
    ['a locale that is not served', ({ locales = {} }, british) => void (locales['en-ZA'] = british), 'locales.en-ZA'],
    ['a locale that is missing', ({ locales = {} }) => void delete locales['en-AU'], 'locales.en-AU'],
    ['no summary', (_publishing, british) => void delete british.summary, 'locales.en-GB.summary'],
    ['a name of 51 characters', (_publishing, british) => void (british.name = 'a'.repeat(51)), 'locales.en-GB.name'],
    ["another country's number", (_publishing, british) => replaceNumber(british), 'locales.en-GB.description'],
    ['two example phrases', (_publishing, british) => void british.examplePhrases?.pop(), 'locales.en-GB.examplePhrases'],
    ['another category', (publishing) => void (publishing.category = 'NOVELTY'), 'category'],
    ['a country more', (publishing) => void publishing.distributionCountries?.push('IE'), 'distributionCountries'],
    ['the whole world', (publishing) => void (publishing.isAvailableWorldwide = true), 'distributionCountries'],
  ])('reports %s', (_name, spoil, where) => {
    const spoilt = readManifest();
    const publishing = spoilt.manifest?.publishingInformation ?? {};
    const british = publishing.locales?.['en-GB'] ?? { name: '' };
    spoil(publishing, british);
    const names = new Map([['en-GB', 'secondary bone cancer guide']]);
    expect(findStoreTextProblems(spoilt, names).map((problem) => problem.where)).toEqual([`manifest.publishingInformation.${where}`]);
  });

  it('reports every declaration that is missing, and a missing custom api', () => {
    const spoilt = readManifest();
    if (spoilt.manifest) {
      spoilt.manifest.privacyAndCompliance = { isExportCompliant: true, usesPersonalInfo: true };
      spoilt.manifest.apis = {};
    }
    expect(findStoreTextProblems(spoilt, new Map()).map(({ where }) => where)).toEqual([
      'manifest.privacyAndCompliance.allowsPurchases',
      'manifest.privacyAndCompliance.usesPersonalInfo',
      'manifest.privacyAndCompliance.isChildDirected',
      'manifest.privacyAndCompliance.containsAds',
      'manifest.privacyAndCompliance.usesHealthInfo',
      'manifest.apis.custom',
    ]);
  });
});

function replaceNumber(texts: Texts): void {
  texts.description = texts.description?.replace('999', '911') ?? '';
}

/** The committed manifest, read anew, so that a test may spoil it. */
function readManifest(): ManifestEnvelope {
  const { manifest } = readSkillPackage(process.cwd());
  if (!createManifestValidator(process.cwd())(manifest)) throw new Error('skill.json breaks the schema');
  return manifest;
}
