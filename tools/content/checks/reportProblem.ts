import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';

/** Where a field stands: the file from the content folder, and the way to the field inside it. */
export interface Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** Turns a finding into a problem that names the line of the field; line 0 when the file was not read. */
export function reportProblem(
  context: CheckContext,
  place: Place,
  message: string,
  fix: string,
  severity: Problem['severity'] = 'error',
): Problem {
  const line = context.files.get(place.file)?.getLine(place.path) ?? 0;
  return { file: place.file, line, field: place.path.join('.'), message, fix, severity };
}
