/** A fault of an interaction model that Amazon would refuse or that would make it deaf. */
export interface ModelProblem {
  /** The file to mend, from the project's root. */
  readonly file: string;
  /** The intent, slot type or part of the model. */
  readonly place: string;
  /** The sample or value at fault; empty for the whole place. */
  readonly sample: string;
  /** What is wrong and how to put it right, as one sentence. */
  readonly fix: string;
}
