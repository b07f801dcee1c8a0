/** What is known of the replies that the talk stays on. */
export interface StayingReplies {
  /** What they are counted as, each once. */
  readonly labels: readonly string[];
  /** The one for talk of somebody else's life; null in a content that has none. */
  readonly forOther: string | null;
}
