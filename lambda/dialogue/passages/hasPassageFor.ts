import type { CompiledTopic } from '../../vocabulary/compiledContent.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';

/** Tells whether a topic has a passage of its own for a kind of question; false without a topic or a kind. */
export function hasPassageFor(topic: CompiledTopic | undefined, kind: QuestionKind | undefined): boolean {
  return topic?.passages.some((passage) => passage.kind === kind && passage.onlyIfAsked !== true) ?? false;
}
