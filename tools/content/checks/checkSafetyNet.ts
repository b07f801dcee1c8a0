import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { findUpToNumber } from './findUpToNumber.ts';
import { listSpokenTexts } from './listSpokenTexts.ts';
import { reportProblem } from './reportProblem.ts';
import { splitSentences } from './splitSentences.ts';

/** Checks that the safety net of each country is one sentence that says whom to ring. */
export function checkSafetyNet(context: CheckContext): Problem[] {
  return listSpokenTexts(context.content)
    .filter(({ kind }) => kind === 'safety-net')
    .flatMap((spoken) => {
      const problems: Problem[] = [];
      if (splitSentences(spoken.text).length > 1)
        problems.push(reportProblem(context, spoken, 'the safety net is more than one sentence', 'Shorten it to one'));
      if (findUpToNumber(spoken.text, true) === null) {
        problems.push(
          reportProblem(
            context,
            spoken,
            'the safety net does not say whom to ring',
            'Name a number as a term, such as {emergency contact}',
          ),
        );
      }
      return problems;
    });
}
