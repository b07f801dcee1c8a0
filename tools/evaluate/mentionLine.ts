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
  readonly name: string;
  /** Its lines are counted only: whoever reads them would tune on them. */
  readonly isHeldOut: boolean;
  readonly lines: readonly MentionLine[];
}
