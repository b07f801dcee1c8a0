import { locales } from '../../../lambda/vocabulary/locale.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { fillTerms } from './fillTerms.ts';
import { getReadingGrade } from './getReadingGrade.ts';
import { listSpokenTexts } from './listSpokenTexts.ts';
import { reportProblem } from './reportProblem.ts';

/** Warns of topics and replies that are hard to take in; the advice has a stricter rule of its own. */
export function checkReadingGrades(context: CheckContext): Problem[] {
  const { content } = context;
  const terms = content.locales[locales[0]];
  return listSpokenTexts(content)
    .filter(({ kind }) => kind === 'topic' || kind === 'reply')
    .map((spoken) => ({ spoken, grade: getReadingGrade(fillTerms(spoken.text, terms), content.pack.excusedWords) }))
    .filter(({ grade }) => grade > easyGrade)
    .map(({ spoken, grade }) =>
      reportProblem(
        context,
        spoken,
        `the reading grade is ${grade.toFixed(1)}`,
        `Use shorter words and sentences, down to grade ${easyGrade}`,
        'warning',
      ),
    );
}

/** The highest Flesch-Kincaid grade that gets no warning: 12 to 13 years of age (NHS: 11 to 14 where the subject forces it). */
const easyGrade = 7;
