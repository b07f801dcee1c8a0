import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that it is plain which passage answers: a second one of a kind has words of its own that people ask for it with. */
export function checkPassageKinds(context: CheckContext): Problem[] {
  return context.content.topics.flatMap((topic) => {
    const kinds = topic.passages.map(({ kind }) => kind);
    return topic.passages.flatMap(({ kind, words = [] }, at) => {
      if (kinds.indexOf(kind) === at || words.length > 0) return [];
      const place = { file: `topics/${topic.id}.yaml`, path: ['passages', at, 'kind'] };
      return [
        reportProblem(context, place, `a second passage is of the kind ${kind}`, 'Join them, give it another kind, or list its words'),
      ];
    });
  });
}
