import type { CompiledTopic } from '../vocabulary/compiledContent.ts';
import type { QuestionKind } from '../vocabulary/questionKind.ts';
import { nearKinds } from './nearKinds.ts';

/** The passage number of a topic's answer, and of its simpler answer. */
export const answerPassage = -1;
export const simplerPassage = -2;

/**
 * Chooses which text of a topic to voice: the passage for the kind of question asked, or for the nearest kind; for a
 * first mention the answer; otherwise the next text that was not voiced. Null when everything was voiced.
 */
export function choosePassage(
  topic: CompiledTopic,
  kinds: readonly QuestionKind[],
  voiced: readonly number[],
  speaksSimpler: boolean,
): number | null {
  for (const kind of [...kinds, ...kinds.flatMap((near) => nearKinds[near] ?? [])]) {
    const at = topic.passages.findIndex((passage) => passage.kind === kind);
    if (at >= 0) return at;
  }
  if (!voiced.includes(answerPassage) && !voiced.includes(simplerPassage)) return speaksSimpler ? simplerPassage : answerPassage;
  return findUnvoiced(topic, voiced);
}

/** Finds the next passage that was not voiced yet; null when there is none. */
export function findUnvoiced(topic: CompiledTopic, voiced: readonly number[]): number | null {
  const at = topic.passages.findIndex((_, index) => !voiced.includes(index));
  return at >= 0 ? at : null;
}
