import type { Act } from './act.ts';
import type { CareLevel } from './careLevel.ts';
import type { GuideErrorCode } from './guideError.ts';
import type { Ssml, TopicId } from './ids.ts';
import type { SessionState } from './sessionState.ts';

/** One spoken text in the two forms that channels need. */
export interface SpokenText {
  /** Plain words, numbers as digits: for cards, screens and logs of nobody. */
  readonly plain: string;
  /** The same words as speech markup. */
  readonly ssml: Ssml;
}

/** What is shown beside the speech: the same acts, written. */
export interface WrittenText {
  /** A title without health words: it may show on a locked phone. */
  readonly title: string;
  readonly text: string;
}

/** What the core answers to a turn. */
export interface Reply {
  readonly acts: readonly Act[];
  readonly speech: SpokenText;
  /** Null when the session ends. */
  readonly reprompt: SpokenText | null;
  readonly card: WrittenText;
  /** Ids of what the reply is about, most fitting first; empty for stop, thanks and the like. */
  readonly topics: readonly (TopicId | 'out-of-scope')[];
  /** The advice for the main emergency was voiced in full, before anything else. */
  readonly isEmergency: boolean;
  /** Only the one-sentence form of it was voiced. */
  readonly carriesSafetyNet: boolean;
  readonly careLevel: CareLevel;
  readonly endsSession: boolean;
  /** What the conversation remembers; null when it ended. */
  readonly session: SessionState | null;
  /** Why the door answered in place of the core; null when it had no need to. */
  readonly fault: GuideErrorCode | null;
}
