import type { Locale } from '../lambda/vocabulary/locale.ts';
import type { Touch } from '../tools/standin/buildRequest.ts';
import type { OpenSession } from '../tools/standin/createConversation.ts';
import type { Device } from '../tools/standin/device.ts';
import type { ScreenDirective } from '../tools/standin/parseResponse.ts';

/** What somebody does in front of a device. */
export type Deed =
  | { readonly kind: 'launch' }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'touch'; readonly touch: Touch }
  | { readonly kind: 'leave' };

/** A turn that the page asks for. The session travels with it, so that the server remembers nobody. */
export interface TurnRequest {
  readonly deed: Deed;
  readonly locale: Locale;
  readonly device: Device;
  /** Null when the skill is not open. */
  readonly session: OpenSession | null;
}

/** Something heard that owes an advice, and in which words. */
export interface HeardFlag {
  readonly concept: string;
  readonly outcome: string;
  readonly words: string;
}

/** Something that the words may be about. */
export interface HeardTopic {
  readonly name: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly band: string;
}

/** What the core makes of the words alone. */
export interface Explanation {
  readonly flags: readonly HeardFlag[];
  readonly topics: readonly HeardTopic[];
  /** The move of the conversation that the whole utterance is; null when it is none. */
  readonly move: string | null;
}

/** What came of a turn. */
export interface TurnReport {
  /** The intent and its filled slots in a line; null when no intent was involved. */
  readonly intent: string | null;
  readonly spoken: string;
  readonly reprompt: string | null;
  readonly card: { readonly title: string; readonly text: string } | null;
  readonly screen: ScreenDirective | null;
  /** The advice of the main emergency was spoken in full. */
  readonly isEmergency: boolean;
  readonly careLevel: string;
  readonly topics: readonly string[];
  readonly explanation: Explanation;
  readonly durationMs: number;
  readonly session: OpenSession | null;
  /** The envelopes as they went to and came from the skill. */
  readonly request: unknown;
  readonly response: unknown;
}

/** What the page needs to know when it opens. */
export interface Setup {
  readonly skillName: string;
  readonly invocationName: string;
  readonly locales: readonly Locale[];
  readonly devices: readonly { readonly id: Device; readonly name: string; readonly screen: ScreenSize | null }[];
  readonly thingsToTry: readonly string[];
}

/** The screen of a device, in pixels. */
export interface ScreenSize {
  readonly mode: string;
  readonly isRound: boolean;
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly takesTouch: boolean;
}
