import { locales } from '../../lambda/vocabulary/locale.ts';
import { collectStrings } from './collectStrings.ts';
import { disclaimer } from './disclaimer.ts';
import type { PackageProblem } from './packageProblem.ts';

/**
 * Finds words in the manifest that Amazon refuses in a health skill, or that promise more than the guide does.
 * The disclaimer itself is left out of the search: it has to name what the guide is not.
 */
export function findClaimProblems(manifest: unknown): readonly PackageProblem[] {
  return collectStrings(manifest).flatMap(({ path, text }) =>
    bannedClaims
      .map(({ pattern, because }) => ({ because, found: pattern.exec(withoutDisclaimers(text))?.[0] }))
      .filter(({ found }) => found !== undefined)
      .map(({ because, found }) => ({
        file: 'skill-package/skill.json',
        where: path,
        fix: `Take out "${found}": ${because}`,
      })),
  );
}

function withoutDisclaimers(text: string): string {
  return locales.reduce((rest, locale) => rest.replace(disclaimer(locale), ''), text);
}

const bannedClaims: readonly { readonly pattern: RegExp; readonly because: string }[] = [
  { pattern: /\blife[- ]?sav\w*|\bsav(?:e|es|ing) (?:\w+ ){0,2}li(?:fe|ves)\b/i, because: 'no life-saving claim' },
  { pattern: /\bdiagnos\w*/i, because: 'the guide does not diagnose' },
  { pattern: /\bmedical advice\b/i, because: 'only the disclaimer speaks of medical advice' },
  { pattern: /\bemergency (?:services?|responders?|help|assistance)\b/i, because: 'the guide reaches no emergency service' },
  {
    pattern:
      /\b(?:calls?|rings?|dials?|sends?|gets?|fetch(?:es)?|summons?|contacts?|alerts?) (?:for )?(?:help|an? ambulance|the police|9-?9-?9|9-?1-?1|112|000)\b/i,
    because: 'the guide cannot call anyone',
  },
  { pattern: /\b(?:cur(?:e|es|ed|ing)|heals?|prevents?)\b/i, because: 'no claim to cure or prevent' },
  { pattern: /\b(?:guarantee\w*|proven|always right|100 ?%)/i, because: 'no promise of certainty' },
  {
    pattern: /\b(?:doctor|clinician|nurse|nhs|fda|mhra)[- ](?:approved|endorsed|certified|recommended)\b/i,
    because: 'no claim of endorsement',
  },
  { pattern: /\b(?:replaces?|instead of) (?:your|a|the) (?:doctor|nurse|hospital|gp)\b/i, because: 'it replaces nobody' },
  { pattern: /\b(?:medical device|HIPAA)\b/i, because: 'no claim of a regulated standing' },
  { pattern: /\balexa skill\b/i, because: "Amazon's policy forbids naming a skill an Alexa skill" },
  { pattern: /\bdonat\w*/i, because: 'a skill may not ask for money' },
];
