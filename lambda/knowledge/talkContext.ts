import type { TopicId } from '../vocabulary/ids.ts';

/** What the conversation is about, as far as it helps to understand the next words. */
export interface TalkContext {
  readonly topic: TopicId | null;
}
