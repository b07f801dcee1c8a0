import { locales } from '../../../lambda/vocabulary/locale.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { fillTerms } from './fillTerms.ts';
import { listSpokenTexts } from './listSpokenTexts.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that a topic which names a red flag in what it says owes the one-sentence form of the advice. */
export function checkOwedNet(context: CheckContext): Problem[] {
  const { content } = context;
  const owesNothing = new Set(content.topics.filter(({ owes }) => owes === 'nothing').map(({ id }) => `topics/${id}.yaml`));
  const terms = content.locales[locales[0]];
  return listSpokenTexts(content)
    .filter(({ kind, file, text }) => kind === 'topic' && owesNothing.has(file) && context.mentionsRedFlag(fillTerms(text, terms)))
    .map((spoken) => reportProblem(context, spoken, 'the text names a red flag, but the topic owes nothing', 'Write owes: safety-net'));
}
