/** What can be said in passing besides the question itself; content holds the words for each. */
export const circumstances = [
  /** Somebody is away from home, where another emergency number may hold. */
  'abroad',
  /** Anything like yes, loose ones too ("a bit", "sometimes"). */
  'affirming',
  /** Anything like no. */
  'denying',
  /** The talk goes back to an earlier subject. */
  'returning',
  /** What was understood is put right. */
  'correcting',
  /** A start that is no part of what is asked: "hang on", "right then". */
  'leading-in',
] as const;

/** One thing said in passing. */
export type Circumstance = (typeof circumstances)[number];
