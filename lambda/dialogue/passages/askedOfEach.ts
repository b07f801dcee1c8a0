import type { QuestionKind } from '../../vocabulary/questionKind.ts';

/** What is asked of one treatment after the other: "and the second one", after side effects, asks for its own. */
export const askedOfEach: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
  'side-effects',
  'pain',
  'duration',
  'how-given',
  'how-it-works',
  'benefit',
  'suitability',
]);
