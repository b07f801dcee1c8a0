import type { Locale } from './locale.ts';
import type { Move } from './move.ts';
import type { SessionState } from './sessionState.ts';

/** How a turn came about, besides somebody speaking. */
export type TurnOccasion = 'launch' | 'speech' | 'unmatched' | 'silence';

/** What a channel heard, told to the core without a word about the channel. */
export interface Turn {
  /** `unmatched`: something was said, and the channel could not tell what. */
  readonly occasion: TurnOccasion;
  /** The words heard, as far as the channel hands them over; empty when none are. */
  readonly text: string;
  /** Ids of topics, red flags and primaries that the channel resolved by itself. */
  readonly resolvedIds: readonly string[];
  /** The move that the channel recognised by itself, such as a stop button. */
  readonly move: Move | null;
  readonly locale: Locale;
  /** The channel knows that the locale is not one we serve, so that the country is unknown. */
  readonly isAbroad: boolean;
  /** When it was said, in milliseconds since 1970 UTC. */
  readonly atMs: number;
  readonly session: SessionState;
}
