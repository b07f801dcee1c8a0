import type { TopicId } from '../vocabulary/ids.ts';

/** What the conversation is about, as far as it helps to understand the next words. */
export interface TalkContext {
  /** The topic in hand; null before the first answer. */
  readonly topic: TopicId | null;
  /** Topics beside the one in hand: what its answer leads to. */
  readonly near: readonly string[];
  /** The topic in hand is something that is given: an organ is then named for what is done to it. */
  readonly isGiven?: boolean;
  /** Topics that are not meant, however the words sound: on signs of which none was heard. */
  readonly unmeant?: readonly string[];
}
