import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { hasPhrase } from './hasPhrase.ts';
import { listSpokenTexts } from './listSpokenTexts.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that no spoken text holds a wording that the pack bans, a figure of odds, or a dose. */
export function checkBannedWords(context: CheckContext): Problem[] {
  const { bannedWords } = context.content.pack;
  return listSpokenTexts(context.content).flatMap((spoken) => [
    ...bannedWords
      .filter((word) => hasPhrase(spoken.text, word))
      .map((word) =>
        reportProblem(context, spoken, `«${word}» must not be said`, 'Say it without promise, reassurance, diagnosis or odds'),
      ),
    ...figures
      .filter(({ pattern }) => pattern.test(spoken.text))
      .map(({ name, fix }) => reportProblem(context, spoken, `the text holds ${name}`, fix)),
  ]);
}

const amount = String.raw`\b(?:\d+(?:[.,]\d+)?|half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)[ -]?`;
const unit = String.raw`(?:mg|mcg|ml|mls|micrograms?|milligrams?|grams?|millilit(?:re|er)s?|tablets?|pills?|capsules?|units?|grays?)\b`;

/** Figures that are never said: odds for a person, and how much to take. */
const figures = [
  { name: 'a percentage', pattern: /\d\s*(?:%|per ?cent\b)/i, fix: 'Say many, some or few, or leave it out' },
  { name: 'a dose', pattern: new RegExp(amount + unit, 'i'), fix: 'Leave doses to those who treat the person' },
] as const;
