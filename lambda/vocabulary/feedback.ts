import type { TopicId } from './ids.ts';

/** What can be said about an answer. */
export type FeedbackKind = 'that-helped' | 'too-long' | 'not-what-i-asked';

/** What somebody said about the last answer, to be counted without a word of theirs. */
export interface Feedback {
  readonly kind: FeedbackKind;
  /** The topic of that answer; null when it was about none. */
  readonly topic: TopicId | null;
}
