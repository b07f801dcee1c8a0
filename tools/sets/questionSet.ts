/** A file of lines to ask, and what must hold for each. */
export interface QuestionSet {
  /** The path from where the tool was started. */
  readonly file: string;
  /** The file's name without its ending: what `--at-least` names. */
  readonly name: string;
  readonly conversations: readonly SetConversation[];
}

/** One line in a fresh session, or the turns of a dialogue. */
export interface SetConversation {
  readonly isDialogue: boolean;
  readonly turns: readonly SetTurn[];
}

/** Something said, and what must hold for the reply. */
export interface SetTurn {
  readonly say: string;
  /** What the set says that the line is about, the one that is meant first; empty when nothing is required. */
  readonly labels: readonly string[];
  /** How it is said, as the set has it ("elliptical", "carer"); empty when it does not say. */
  readonly form: string;
  /** Ids that count for the labels, of which the reply must be about one; empty when nothing is required. */
  readonly topics: readonly string[];
  /** Whether the advice must be given in full; null when nothing is required. */
  readonly emergency: boolean | null;
  /** What the skill's last reply must have done for this turn to make sense; null for most. */
  readonly given: string | null;
}
