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
  /** Ids of which the reply must be about one; empty when nothing is required. */
  readonly topics: readonly string[];
  /** Whether the advice must be given in full; null when nothing is required. */
  readonly emergency: boolean | null;
  /** What the skill's last reply must have done for this turn to make sense; null for most. */
  readonly given: string | null;
}
