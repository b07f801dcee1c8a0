import type { QuestionKind } from '../vocabulary/questionKind.ts';

/** Lists the kinds of question besides "what is it", which every question sounds a little like. */
export function listAskedKinds(kinds: readonly QuestionKind[]): readonly QuestionKind[] {
  return kinds.filter((kind) => kind !== 'meaning');
}
