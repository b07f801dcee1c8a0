/** A mistake in the content, told so that a nurse can mend it. */
export interface Problem {
  /** The file, from the content folder. */
  readonly file: string;
  /** Counted from 1; 0 when the whole file is meant. */
  readonly line: number;
  /** The field, as in `passages.2.text`; empty when the whole file is meant. */
  readonly field: string;
  readonly message: string;
  readonly fix: string;
  /** A warning is printed; an error stops the build; a release error stops only a release. */
  readonly severity: 'error' | 'warning' | 'release';
}

/** Writes a problem in one line: file, line, field, what is wrong, what to do. */
export function formatProblem(problem: Problem): string {
  const place = problem.field === '' ? '' : ` ${problem.field}:`;
  return `${problem.severity} ${problem.file}:${problem.line}:${place} ${problem.message}. ${problem.fix}`;
}
