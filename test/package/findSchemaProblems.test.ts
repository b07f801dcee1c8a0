import { createManifestValidator } from '../../tools/package/createManifestValidator.ts';
import { findSchemaProblems } from '../../tools/package/findSchemaProblems.ts';

const validate = createManifestValidator(process.cwd());
const withLocale = (texts: object) => ({
  manifest: { publishingInformation: { locales: { 'en-GB': { name: 'Guide', ...texts } } } },
});

describe('findSchemaProblems', () => {
  it.each([
    ['a smallest manifest', { manifest: {} }],
    ['a summary of 160 characters', withLocale({ summary: 'a'.repeat(160) })],
    ['a Lambda endpoint', { manifest: { apis: { custom: { endpoint: { uri: 'arn:aws:lambda:eu-west-1:1:function:f' } } } } }],
  ])('takes %s', (_name, manifest) => {
    expect(findSchemaProblems(manifest, validate)).toEqual([]);
  });

  it.each([
    ['a misspelt key', { manifest: { privacyAndComplience: {} } }, 'manifest', 'privacyAndComplience'],
    ['a misspelt key of a locale', withLocale({ sumary: '' }), 'manifest.publishingInformation.locales.en-GB', 'sumary'],
    ['a summary of 161 characters', withLocale({ summary: 'a'.repeat(161) }), '.summary', '160'],
    ['a description of 4,001 characters', withLocale({ description: 'a'.repeat(4001) }), '.description', '4000'],
    ['31 keywords', withLocale({ keywords: Array(31).fill('bone') }), '.keywords', '30'],
    ['an unknown country', { manifest: { publishingInformation: { distributionCountries: ['UK'] } } }, '.0', 'GB'],
    ['an endpoint that is neither ARN nor https', { manifest: { apis: { custom: { endpoint: { uri: 'lambda' } } } } }, '.uri', 'arn'],
    ['a text where a truth value belongs', { manifest: { privacyAndCompliance: { containsAds: 'no' } } }, '.containsAds', 'boolean'],
  ])('reports %s', (_name, manifest, where, words) => {
    const problems = findSchemaProblems(manifest, validate);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.some((problem) => problem.where.endsWith(where) && problem.fix.includes(words))).toBe(true);
  });
});
