import type { Locale } from '../../lambda/vocabulary/locale.ts';

/** The ways a conversation can be played: the core with the whole text, or through the stand-in for Alexa. */
export type TranscriptChannel = 'core' | 'alexa';

/** What happens on the listener's side: the skill is opened, something is said, mumbled, or nothing at all. */
export type Happening = 'opens' | 'says' | 'mumbles' | 'silence';

/** One exchange: what happens, and what must come back. */
export interface TranscriptTurn {
  /** The line of the file, from 1. */
  readonly line: number;
  readonly happening: Happening;
  /** What is said; empty for other happenings. */
  readonly words: string;
  /** Pieces that must be heard, in this order. */
  readonly heard: readonly string[];
  /** Pieces that must not be heard. */
  readonly unheard: readonly string[];
  readonly marks: TranscriptMarks;
}

/** What is marked of an answer besides its words; null where nothing is. */
export interface TranscriptMarks {
  /** The emergency advice in full; `false` is never marked, but checked wherever `true` is not. */
  readonly isAlarm: boolean;
  readonly ends: boolean;
  /** Id of a topic that the answer is about. */
  readonly topic: string | null;
}

/** A conversation as a nurse reads it. */
export interface Transcript {
  readonly file: string;
  readonly locale: Locale;
  /** When it begins, in milliseconds since 1970 UTC; a turn takes half a minute. */
  readonly startMs: number;
  readonly channels: readonly TranscriptChannel[];
  readonly turns: readonly TranscriptTurn[];
}
