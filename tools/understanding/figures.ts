/** How many of some lines went how. All are counts of lines; only lines with an expected topic are among them. */
export interface Figures {
  readonly lines: number;
  /** The first topic of the reply is one of those expected. */
  readonly first: number;
  /** One of its first three topics is. */
  readonly firstThree: number;
  /** Any of its topics is: what `npm run sets` calls a line that holds. */
  readonly held: number;
  /** The reply asked which topic was meant. */
  readonly askedBack: number;
  /** Lines that are out of scope by all their labels. */
  readonly outOfScope: number;
  /** Of those: the reply is one that counts for them. */
  readonly recognised: number;
  /** Lines that got a reply which turns them down. */
  readonly turnedDown: number;
  /** Of those: lines with out of scope among their labels. */
  readonly rightlyTurnedDown: number;
  /** Lines without out of scope among their labels. */
  readonly answerable: number;
  /** Of those: turned down, or answered with no topic at all. */
  readonly turnedAway: number;
}

/** The label, and topic of a reply, for what the skill can't help with. */
export const outOfScopeLabel = 'out-of-scope';
