import type { Happening } from './transcript.ts';

/** What came back for one turn, as far as a channel lets it be known. */
export interface HeardAnswer {
  /** Plain words. */
  readonly speech: string;
  readonly ssml: string;
  /** Null when the session ends. */
  readonly reprompt: string | null;
  readonly topics: readonly string[];
  readonly isAlarm: boolean;
  readonly ends: boolean;
}

/** Somebody to talk to; null answers a happening that the channel does not tell the skill of. */
export type Talker = (happening: Happening, words: string, atMs: number) => Promise<HeardAnswer | null>;
