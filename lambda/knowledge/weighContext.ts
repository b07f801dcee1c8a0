import type { TopicId } from '../vocabulary/ids.ts';
import type { Lean } from '../vocabulary/meaning.ts';
import type { TalkContext } from './talkContext.ts';

/** Utterances of more words than this say by themselves what they are about. */
const longestLeaningWords = 8;

/** The shares of the whole weight, 0 to 1: for long utterances, and for topics beside the one in hand. */
const longShare = 1 / 3;
const nearShare = 0.1;

/**
 * Tells how much the conversation so far speaks for each topic: most questions inside a talk are about what was said
 * last, unless their words name something else.
 *
 * @returns by topic: a share of the whole weight, 0 to 1; empty when nothing was said yet or another topic is named
 */
export function weighContext(
  context: TalkContext,
  lean: Lean,
  named: readonly TopicId[],
  wordCount: number,
  subject: string,
): ReadonlyMap<string, number> {
  const { topic, near } = context;
  if (topic === null || named.some((other) => other !== topic && other !== subject)) return new Map();
  const share = wordCount > longestLeaningWords && !lean.pointsBack ? longShare : 1;
  return new Map([...near.map((id) => [id, share * nearShare] as const), [topic, share]]);
}
