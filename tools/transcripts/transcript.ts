import type { Locale } from '../../lambda/vocabulary/locale.ts';
import type { Device } from '../standin/device.ts';

/** A conversation as a file that anybody can read and write. */
export interface Transcript {
  /** The first line of the file, without its mark; the name of a file that has none. */
  readonly title: string;
  readonly setting: TranscriptSetting;
  /** What is said when the skill is opened; null when the file does not say. */
  readonly welcome: string | null;
  readonly turns: readonly TranscriptTurn[];
}

/** Where and when a conversation takes place. */
export interface TranscriptSetting {
  readonly locale: Locale;
  readonly device: Device;
  /** When all of it is said, in milliseconds since 1970 UTC. */
  readonly atMs: number;
  /** The first line is said without opening the skill, as in "Alexa, ask the guide …". */
  readonly fromOutside: boolean;
}

/** Something said or done, and what is answered. */
export interface TranscriptTurn {
  /** Words, or one of the deeds in round brackets. */
  readonly said: string;
  /** The emergency advice must come first; where this is false it must not come. */
  readonly isEmergency: boolean;
  /** Null where the file does not hold the answer yet. */
  readonly answer: string | null;
  /** Lines that stood before this turn, for readers alone. */
  readonly notes: readonly string[];
  /** Where it stands in its file, from 1. */
  readonly lineNumber: number;
}

/** What a file leaves out: an Echo in Britain on a Wednesday morning, when help lines are open. */
export const usualSetting: TranscriptSetting = {
  locale: 'en-GB',
  device: 'speaker',
  atMs: Date.UTC(2026, 10, 25, 10),
  fromOutside: false,
};

/** What can be done besides speaking, as it stands in a file; a touch is followed by the line that is touched. */
export const deeds = { silence: '(silence)', mumbling: '(mumbling)', touch: '(touch)' } as const;

/** What a file says for the answer to a silence that ends the session. */
export const closing = '(the session closes)';
