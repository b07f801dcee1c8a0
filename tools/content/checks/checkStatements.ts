import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { listSpokenTexts } from './listSpokenTexts.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that no answer or advice asks anything: a turn ends with one question, which a prompt words. */
export function checkStatements(context: CheckContext): Problem[] {
  return listSpokenTexts(context.content)
    .filter(({ kind, text }) => kind !== 'prompt' && text.includes('?'))
    .map((spoken) =>
      reportProblem(context, spoken, 'the text asks something', 'Make it a statement; the question at the end of a turn is a prompt'),
    );
}
