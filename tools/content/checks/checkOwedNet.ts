import { locales } from '../../../lambda/vocabulary/locale.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { fillTerms } from './fillTerms.ts';
import { findUpToNumber } from './findUpToNumber.ts';
import { listSpokenTexts } from './listSpokenTexts.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that whoever hears a red flag named by a topic hears whom to ring: in that very text, or by what the topic owes. */
export function checkOwedNet(context: CheckContext): Problem[] {
  const { content } = context;
  const owesNothing = new Set(content.topics.filter(({ owes }) => owes === 'nothing').map(({ id }) => `topics/${id}.yaml`));
  const terms = content.locales[locales[0]];
  return listSpokenTexts(content)
    .filter(({ kind, file, text }) => kind === 'topic' && owesNothing.has(file) && findUpToNumber(text, true) === null)
    .filter(({ text }) => context.mentionsRedFlag(fillTerms(text, terms)))
    .map((spoken) =>
      reportProblem(
        context,
        spoken,
        'the text names a red flag, but the topic owes nothing',
        'Write owes: safety-net, or say in the text whom to ring, such as {emergency number}',
      ),
    );
}
