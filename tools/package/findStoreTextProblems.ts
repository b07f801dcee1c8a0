import { isLocale, locales, type Locale } from '../../lambda/vocabulary/locale.ts';
import type { ManifestEnvelope } from './createManifestValidator.ts';
import { disclaimer } from './disclaimer.ts';
import { findPhraseFault } from './findPhraseFault.ts';
import type { PackageProblem } from './packageProblem.ts';

/**
 * Checks what the store shows and what the publisher declares, beyond Amazon's schema: every locale served and no other,
 * the disclaimer, three example phrases that can be said, and only countries whose emergency number the guide knows.
 * `invocationNames` holds the names of the interaction models, by locale; a locale without a model is not compared.
 */
export function findStoreTextProblems(
  { manifest }: ManifestEnvelope,
  invocationNames: ReadonlyMap<string, string>,
): readonly PackageProblem[] {
  const publishing = manifest?.publishingInformation;
  const texts = publishing?.locales ?? {};
  return [
    ...Object.keys(texts)
      .filter((name) => !isLocale(name))
      .map((name) => problem(`locales.${name}`, 'The guide does not speak this locale: take it out')),
    ...locales.flatMap((locale) => findLocaleProblems(locale, texts[locale], invocationNames.get(locale))),
    ...findDistributionProblems(publishing),
    ...findDeclarationProblems(manifest?.privacyAndCompliance),
    ...(manifest?.apis?.custom ? [] : [problem('apis.custom', 'Add "custom": {}: the ASK CLI writes the endpoint there')]),
  ];
}

type Publishing = NonNullable<NonNullable<ManifestEnvelope['manifest']>['publishingInformation']>;
type Declarations = NonNullable<NonNullable<ManifestEnvelope['manifest']>['privacyAndCompliance']>;
type LocaleTexts = NonNullable<Publishing['locales']>[string];

function findLocaleProblems(locale: Locale, texts: LocaleTexts | undefined, invocationName: string | undefined): readonly PackageProblem[] {
  const at = `locales.${locale}`;
  if (texts === undefined) return [problem(at, 'Add the texts of this locale')];

  const problems: PackageProblem[] = [];
  if (texts.name.length > maximumNameChars) {
    problems.push(problem(`${at}.name`, `Shorten the name to ${maximumNameChars} characters`));
  }
  if (!texts.summary) problems.push(problem(`${at}.summary`, 'Add a summary of one sentence'));
  if (!texts.description?.includes(disclaimer(locale))) {
    problems.push(problem(`${at}.description`, `Add the disclaimer word for word: ${disclaimer(locale)}`));
  }
  const phrases = texts.examplePhrases ?? [];
  if (phrases.length !== examplePhraseCount) {
    problems.push(problem(`${at}.examplePhrases`, `Give ${examplePhraseCount} example phrases, not ${phrases.length}`));
  }
  phrases.forEach((phrase, index) => {
    const fault = findPhraseFault(phrase, invocationName ?? texts.name);
    if (fault !== undefined) problems.push(problem(`${at}.examplePhrases[${index}]`, fault));
  });
  return problems;
}

function findDistributionProblems(publishing: Publishing | undefined): readonly PackageProblem[] {
  const problems: PackageProblem[] = [];
  if (publishing?.category !== 'HEALTH_AND_FITNESS') {
    problems.push(problem('category', 'Set HEALTH_AND_FITNESS: another category would step round the health review'));
  }
  const known = locales.map((locale) => locale.slice(3)).toSorted();
  const countries = [...(publishing?.distributionCountries ?? [])].toSorted();
  if (publishing?.isAvailableWorldwide !== false || countries.join() !== known.join()) {
    problems.push(problem('distributionCountries', `Offer it in ${known.join(', ')} only: elsewhere the emergency number is another`));
  }
  return problems;
}

function findDeclarationProblems(declarations: Declarations | undefined): readonly PackageProblem[] {
  return declaredFalse
    .filter((name) => declarations?.[name] !== false)
    .map((name) => ({
      file: 'skill-package/skill.json',
      where: `manifest.privacyAndCompliance.${name}`,
      fix: 'Set false, or change the guide and this check together',
    }));
}

function problem(path: string, fix: string): PackageProblem {
  const where = path.startsWith('apis') ? `manifest.${path}` : `manifest.publishingInformation.${path}`;
  return { file: 'skill-package/skill.json', where, fix };
}

/** Characters that the store page gives a name. */
const maximumNameChars = 50;
const examplePhraseCount = 3;
const declaredFalse = ['allowsPurchases', 'usesPersonalInfo', 'isChildDirected', 'containsAds', 'usesHealthInfo'] as const;
