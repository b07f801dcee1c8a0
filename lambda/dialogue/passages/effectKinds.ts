import type { QuestionKind } from '../../vocabulary/questionKind.ts';

/** Kinds of passage that tell what a treatment does to somebody: "how long does that last" is asked of that. */
export const effectKinds: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['side-effects', 'pain']);
