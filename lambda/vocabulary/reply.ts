import type { Act } from './act.ts';
import type { CareLevel } from './careLevel.ts';
import type { Feedback } from './feedback.ts';
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

/** What a screen shows of a reply: the same acts, written, in parts that can be laid out. */
export interface ScreenText {
  /** What the reply is about, in a few words. */
  readonly title: string;
  /** The emergency number in digits, to be shown large; null when there is none to ring now. */
  readonly number: string | null;
  /** One for each act in the order spoken; in an emergency the first is what to do. */
  readonly paragraphs: readonly string[];
  /** The question that ends the turn; null when the session ends. */
  readonly question: string | null;
  /** Lines that can be touched; each is taken as if it were said. */
  readonly rows: readonly string[];
  /** Source and date, in small print; null when nothing was told from a source. */
  readonly note: string | null;
  /** Somebody is to be rung now. */
  readonly isEmergency: boolean;
}

/** What the core answers to a turn. */
export interface Reply {
  readonly acts: readonly Act[];
  readonly speech: SpokenText;
  /** Null when the session ends. */
  readonly reprompt: SpokenText | null;
  readonly card: WrittenText;
  readonly screen: ScreenText;
  /** Ids of what the reply is about, most fitting first; empty for stop, thanks and the like. */
  readonly topics: readonly (TopicId | 'out-of-scope')[];
  /** The advice for the main emergency was voiced: in full, or what to do alone. */
  readonly isEmergency: boolean;
  /** Only the one-sentence form of it was voiced. */
  readonly carriesSafetyNet: boolean;
  readonly careLevel: CareLevel;
  readonly endsSession: boolean;
  /** What the conversation remembers; null when it ended. */
  readonly session: SessionState | null;
  /** What was said about the last answer, to be counted; null on any other turn. */
  readonly feedback: Feedback | null;
  /** Why the door answered in place of the core; null when it had no need to. */
  readonly fault: GuideErrorCode | null;
}
