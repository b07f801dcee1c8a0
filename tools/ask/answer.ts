import type { CareLevel } from '../../lambda/vocabulary/careLevel.ts';

/** What came back for one line, in the order in which it is printed. */
export interface Answer {
  /** The line as it was said. */
  readonly heard: string;
  /** The intent that the skill logged; null on the core channel. */
  readonly intent: string | null;
  /** Ids of what the reply is about, most fitting first. */
  readonly topics: readonly string[];
  /** The advice for the main emergency was voiced in full. */
  readonly emergency: boolean;
  /** Only its one-sentence form was voiced. */
  readonly safetyNet: boolean;
  readonly careLevel: CareLevel;
  /** Plain text. */
  readonly speech: string;
  readonly ssml: string;
  /** Plain text; null when the session ends. */
  readonly reprompt: string | null;
  readonly endsSession: boolean;
}

/** Somebody to ask: through the Alexa stand-in, or the core itself. */
export interface Asker {
  /** Asks in a fresh open session, whose welcome was already spoken, or from outside with `oneShot`. */
  readonly askFresh: (line: string) => Promise<Answer>;
  /** Starts a session that is kept through the lines; a line after its end opens a new one. */
  readonly startDialogue: () => (line: string) => Promise<Answer>;
}
