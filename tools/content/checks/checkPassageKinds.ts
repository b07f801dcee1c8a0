import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that a topic has one passage for each kind of question, so that it is plain which one answers. */
export function checkPassageKinds(context: CheckContext): Problem[] {
  return context.content.topics.flatMap((topic) => {
    const kinds = topic.passages.map(({ kind }) => kind);
    return kinds.flatMap((kind, at) => {
      if (kinds.indexOf(kind) === at) return [];
      const place = { file: `topics/${topic.id}.yaml`, path: ['passages', at, 'kind'] };
      return [reportProblem(context, place, `two passages are of the kind ${kind}`, 'Join them, or give one another kind')];
    });
  });
}
