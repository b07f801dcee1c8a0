import { generalKinds, type QuestionKind } from '../../vocabulary/questionKind.ts';

/** Lists the kinds of question besides "what is it" and "what does it mean". */
export function listAskedKinds(kinds: readonly QuestionKind[]): readonly QuestionKind[] {
  return kinds.filter((kind) => !generalKinds.has(kind));
}
