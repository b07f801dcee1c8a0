import type { QuestionKind } from '../../vocabulary/questionKind.ts';

/** Kinds that ask for nothing in particular: every question sounds a little like "what is it". */
const generalKinds: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['definition', 'meaning']);

/** Lists the kinds of question besides "what is it" and "what does it mean". */
export function listAskedKinds(kinds: readonly QuestionKind[]): readonly QuestionKind[] {
  return kinds.filter((kind) => !generalKinds.has(kind));
}
