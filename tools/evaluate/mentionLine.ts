/** A line that a reader of the set has judged: it mentions a red flag, or it does not. */
export interface MentionLine {
  readonly text: string;
  readonly mentionsRedFlag: boolean;
  /** Kind of red flag; empty when the set gives none. */
  readonly kind: string;
  /** Way of speaking, or for text of real people what it is; empty when the set gives none. */
  readonly style: string;
}

/** The lines of one file. */
export interface MentionSet {
  /** The folder and the file's name without its ending. */
  readonly name: string;
  /** The set is kept unseen: its lines are counted and never shown. */
  readonly isHeldOut: boolean;
  readonly lines: readonly MentionLine[];
}
