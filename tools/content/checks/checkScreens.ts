import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { hasPhrase } from './hasPhrase.ts';
import { reportProblem } from './reportProblem.ts';

const file = 'screens.yaml';

/** What fits in two lines of a row on the smallest screen, and in one line of a title, in characters. */
const greatestRowChars = 30;
const greatestTitleChars = 26;

/** Titles that show on a locked phone, or large to a whole room. */
const publicTitles = ['card', 'emergency', 'urgent'] as const;

/** Checks what stands on screens: that it fits, that it can be filled, that each line is an answer, and that titles tell nobody's illness. */
export function checkScreens(context: CheckContext): Problem[] {
  const { titles, source, touch } = context.content.screens;
  const report = (path: readonly (string | number)[], message: string, fix: string): Problem =>
    reportProblem(context, { file, path }, message, fix);
  return [
    ...Object.entries(titles)
      .filter(([, title]) => title.length > greatestTitleChars)
      .map(([name]) => report(['titles', name], `a title is longer than ${greatestTitleChars} characters`, 'Shorten it')),
    ...Object.entries(titles)
      .filter(([, title]) => /[{}]/.test(title))
      .map(([name]) => report(['titles', name], 'nothing is filled into a title', 'Write the words themselves')),
    ...publicTitles.flatMap((name) =>
      listHealthNames(context.content)
        .filter((told) => hasPhrase(titles[name], told))
        .map((told) => report(['titles', name], `a title that others may see tells «${told}»`, 'Say only that there is something to read')),
    ),
    ...['sources', 'checked']
      .filter((term) => !source.includes(`{${term}}`))
      .map((term) => report(['source'], `the small print lacks {${term}}`, 'Name the sources and the day')),
    ...Object.entries(touch).flatMap(([question, rows]) => listRowFaults(question, rows).map(([path, ...words]) => report(path, ...words))),
  ];
}

type Fault = readonly [path: readonly (string | number)[], message: string, fix: string];

function listRowFaults(question: string, rows: readonly string[]): Fault[] {
  const statement: Fault[] = question.startsWith('ask-')
    ? []
    : [[['touch', question], 'only a question has lines to touch', 'Take them out, or name a prompt that begins with ask-']];
  return [
    ...statement,
    ...rows.flatMap((row, at): Fault[] => {
      const path = ['touch', question, at];
      return [
        ...(row.length > greatestRowChars ? [[path, `a line is longer than ${greatestRowChars} characters`, 'Shorten it'] as const] : []),
        ...(/[{}]/.test(row) ? [[path, 'nothing is filled into a line', 'Write the words themselves'] as const] : []),
        ...(rows.indexOf(row) < at ? [[path, 'a line stands twice', 'Take one out'] as const] : []),
      ];
    }),
  ];
}

/** How topics are called, by title and by voice. */
function listHealthNames({ topics }: Content): string[] {
  return [...new Set(topics.flatMap(({ title, saidAs }) => [title, saidAs]))];
}
