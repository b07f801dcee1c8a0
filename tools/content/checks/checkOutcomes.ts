import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { getConceptFile } from './getConceptFile.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that what is heard can be answered: an outcome that gives an advice names one, and something leads to it. */
export function checkOutcomes(context: CheckContext): Problem[] {
  return [...findConceptProblems(context), ...findGuardProblems(context)];
}

function findConceptProblems(context: CheckContext): Problem[] {
  return context.content.concepts.flatMap(({ id, outcome, advice, phrases, patterns }) => {
    const file = getConceptFile(context, id);
    const problems: Problem[] = [];
    if (outcome === 'advice' && advice === undefined) {
      problems.push(reportProblem(context, { file, path: ['outcome'] }, 'no advice is named, so nothing would be said', 'Name the advice'));
    }
    if (phrases.length + patterns.length === 0) {
      problems.push(reportProblem(context, { file, path: [] }, 'nothing leads to this concept', 'Add phrases or patterns'));
    }
    return problems;
  });
}

function findGuardProblems(context: CheckContext): Problem[] {
  const { advice, guards } = context.content;
  const withShort = new Set(advice.filter(({ short }) => short !== '').map(({ id }) => id));
  return guards.flatMap((guard, at) => {
    if (guard.outcome !== 'short-advice' || (guard.advice !== undefined && withShort.has(guard.advice))) return [];
    const place = { file: 'red-flags/guards.yaml', path: ['guards', at, 'advice'] };
    return [
      reportProblem(context, place, 'the guard gives the short form of an advice that has none', 'Name an advice that has a short form'),
    ];
  });
}
