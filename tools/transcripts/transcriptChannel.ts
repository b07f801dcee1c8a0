import type { TranscriptSetting } from './transcript.ts';

/** What a channel voiced in one turn. */
export interface VoicedTurn {
  /** Plain text, one for each thing conveyed, in the order spoken. */
  readonly passages: readonly string[];
  /** Plain text of what a silence brings; null when the session ended. */
  readonly reprompt: string | null;
  /** The emergency advice was voiced in full. */
  readonly isEmergency: boolean;
  readonly endsSession: boolean;
  /** Why the guide failed and the door answered in its place; null when it did not. */
  readonly fault: string | null;
  /** Lines on the screen that can be touched; null where the channel shows none. */
  readonly rows: readonly string[] | null;
}

/** A conversation under way. */
export interface TranscriptTalk {
  readonly launch: () => Promise<VoicedTurn>;
  readonly say: (text: string) => Promise<VoicedTurn>;
  /** Something was said, and the channel cannot tell what. */
  readonly mumble: () => Promise<VoicedTurn>;
  readonly touch: (row: string) => Promise<VoicedTurn>;
  /** Nothing was said for a second time: the device gives up. */
  readonly close: () => Promise<void>;
}

/** A way to reach the guide, on which every transcript must hold. */
export interface TranscriptChannel {
  readonly name: string;
  readonly start: (setting: TranscriptSetting) => TranscriptTalk;
}
