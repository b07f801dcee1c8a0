/** A fault of the skill package or its stack: the file, the place in it, and what to do about it. */
export interface PackageProblem {
  /** Path from the project's root. */
  readonly file: string;
  /** Place in the file, as a dotted path or a name; empty for the whole file. */
  readonly where: string;
  /** What is wrong and how to put it right, as one sentence. */
  readonly fix: string;
}
