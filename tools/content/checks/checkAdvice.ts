import { locales, type Locale } from '../../../lambda/vocabulary/locale.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { countWords } from './countWords.ts';
import { fillTerms } from './fillTerms.ts';
import { findUpToNumber } from './findUpToNumber.ts';
import { getReadingGrade } from './getReadingGrade.ts';
import { listAdviceForms, type AdviceForm } from './listAdviceForms.ts';
import { reportProblem, type Place } from './reportProblem.ts';
import { splitSentences } from './splitSentences.ts';

/** Checks each advice, as each country hears it, for being short, plain and quick to name the number to ring. */
export function checkAdvice(context: CheckContext): Problem[] {
  const problems = [...listAdviceForms(context.content).flatMap((form) => findFormProblems(context, form)), ...findShortProblems(context)];
  const seen = new Set<string>();
  return problems.filter(({ file, field, message }) => {
    const key = `${file} ${field} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The most words of an advice: half a minute at 150 words a minute. */
const adviceWords = 75;
/** The most words until whom to ring has been said, so that somebody who breaks in has heard it. */
const numberWords = 24;
/** The most words of an opening sentence that does not name the care level. */
const openingWords = 8;
/** The highest Flesch-Kincaid grade of an advice: 11 to 12 years of age. */
const adviceGrade = 6;

function findFormProblems(context: CheckContext, form: AdviceForm): Problem[] {
  const { advice, locale, action, place } = form;
  const report = (message: string, fix: string): Problem => reportProblem(context, place, message, fix);
  if (action === null)
    return [report(`the advice «${advice.id}» has no action in ${locale}`, 'Word an action in the advice, or one for each locale')];

  const problems: Problem[] = [];
  const opening = splitSentences(action)[0] ?? '';
  if (countWords(opening) > openingWords && !opening.toLowerCase().includes(advice.careLevel)) {
    problems.push(
      report('the advice does not open with what to do', `Open with a sentence of at most ${openingWords} words that says what to do`),
    );
  }
  for (const rest of new Set(form.rests)) problems.push(...findTextProblems(context, form, `${action} ${rest}`.trim(), report));
  return problems;
}

function findTextProblems(
  context: CheckContext,
  form: AdviceForm,
  text: string,
  report: (message: string, fix: string) => Problem,
): Problem[] {
  const { content } = context;
  const { advice, locale } = form;
  const terms = content.locales[locale];
  const problems: Problem[] = [];
  const filled = fillTerms(text, terms);
  const length = countWords(filled);
  if (length > adviceWords) problems.push(report(`the whole advice has ${length} words in ${locale}`, `Shorten it to ${adviceWords}`));

  const upToNumber = findUpToNumber(text, advice.careLevel === 'emergency');
  if (upToNumber === null)
    problems.push(report('the advice does not say whom to ring', 'Name a number as a term, such as {emergency number}'));
  else {
    const wordsToNumber = countWords(fillTerms(upToNumber, terms));
    if (wordsToNumber > numberWords)
      problems.push(report(`the number comes only after ${wordsToNumber} words in ${locale}`, `Name it within ${numberWords}`));
  }

  const grade = getReadingGrade(filled, content.pack.excusedWords);
  if (grade > adviceGrade) problems.push(reportGrade(context, form.place, grade, locale));
  return problems;
}

/** Checks what stands beside the forms: the one-sentence form and what to say on the telephone. */
function findShortProblems(context: CheckContext): Problem[] {
  const { advice, locales: countries, pack } = context.content;
  return advice.flatMap((one) => {
    const placeOf = (part: string): Place => ({ file: `advice/${one.id}.yaml`, path: [part] });
    const problems = locales.flatMap((locale) =>
      (['short', 'script', 'scriptForOther'] as const).flatMap((part) => {
        const grade = getReadingGrade(fillTerms(one[part], countries[locale]), pack.excusedWords);
        return grade > adviceGrade ? [reportGrade(context, placeOf(part), grade, locale)] : [];
      }),
    );
    if (one.short === '' || findUpToNumber(one.short, one.careLevel === 'emergency') !== null) return problems;
    return [
      ...problems,
      reportProblem(
        context,
        placeOf('short'),
        'the short form does not say whom to ring',
        'Name a number as a term, such as {emergency number}',
      ),
    ];
  });
}

function reportGrade(context: CheckContext, place: Place, grade: number, locale: Locale): Problem {
  return reportProblem(
    context,
    place,
    `the reading grade of the advice is ${grade.toFixed(1)} in ${locale}`,
    `Use shorter words and sentences, down to grade ${adviceGrade}`,
  );
}
