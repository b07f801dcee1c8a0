import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that each file with an id is named after it, so that one can be found by the other. */
export function checkFileNames(context: CheckContext): Problem[] {
  const ids = collectIds(context);
  const problems: Problem[] = [];
  for (const file of context.files.keys()) {
    const [folder = '', name = ''] = file.replace(/\.yaml$/, '').split('/');
    const known = ids[folder];
    if (known === undefined || filesWithoutId.has(file) || known.has(name)) continue;
    problems.push(
      reportProblem(context, { file, path: ['id'] }, 'the id is not the name of the file', `Write id: ${name}, or rename the file`),
    );
  }
  return problems;
}

const filesWithoutId: ReadonlySet<string> = new Set(['red-flags/words.yaml', 'red-flags/guards.yaml', 'red-flags/near-misses.yaml']);

/** Gives by folder the ids that its files may have. */
function collectIds({ content }: CheckContext): Readonly<Record<string, ReadonlySet<string>>> {
  const concepts = new Set(content.concepts.map(({ id }) => id));
  return {
    topics: new Set(content.topics.map(({ id }) => id)),
    replies: new Set(content.replies.map(({ id }) => id)),
    advice: new Set(content.advice.map(({ id }) => id)),
    'red-flags': concepts,
    emergencies: concepts,
  };
}
