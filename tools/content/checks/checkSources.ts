import type { Problem } from '../problem.ts';
import { plainLabels } from './checkReferences.ts';
import type { CheckContext } from './checkContext.ts';
import { getConceptFile } from './getConceptFile.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that whatever states a fact says where it comes from; a reply that only declines or is polite needs no source. */
export function checkSources(context: CheckContext): Problem[] {
  const { content } = context;
  const sourced = [
    ...content.topics.map(({ id, sources }) => ({ file: `topics/${id}.yaml`, sources })),
    ...content.advice.map(({ id, sources }) => ({ file: `advice/${id}.yaml`, sources })),
    ...content.concepts.map(({ id, sources }) => ({ file: getConceptFile(context, id), sources })),
    ...content.replies
      .filter(({ label }) => !plainLabels.includes(label))
      .map(({ id, sources }) => ({ file: `replies/${id}.yaml`, sources })),
  ];
  return sourced
    .filter(({ sources }) => sources.length === 0)
    .map(({ file }) =>
      reportProblem(context, { file, path: ['sources'] }, 'no source is named', 'Name the ids of the sources, as sources.yaml lists them'),
    );
}
