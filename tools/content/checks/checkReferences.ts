import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { listReferences, type ReferenceTarget } from './listReferences.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that whatever a file names by its id exists. */
export function checkReferences(context: CheckContext): Problem[] {
  const known = collectIds(context.content);
  return listReferences(context)
    .filter(({ id, target }) => !known[target].has(id))
    .map((reference) =>
      reportProblem(
        context,
        reference,
        `there is no ${reference.target} «${reference.id}»`,
        'Correct the id, take it out, or add what it names',
      ),
    );
}

/** Labels of replies that no topic stands for. */
export const plainLabels: readonly string[] = ['out-of-scope', 'small-talk'];

function collectIds(content: Content): Record<ReferenceTarget, ReadonlySet<string>> {
  const topics = content.topics.map(({ id }) => id);
  return {
    topic: new Set(topics),
    reply: new Set(content.replies.map(({ id }) => id)),
    label: new Set([...topics, ...plainLabels]),
    advice: new Set(content.advice.map(({ id }) => id)),
    concept: new Set([...content.concepts, ...content.nearMisses].map(({ id }) => id)),
    source: new Set(content.sources.map(({ id }) => id)),
  };
}
