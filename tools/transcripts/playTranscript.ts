import { findRuleFaults } from './findRuleFaults.ts';
import { findTurnFaults } from './findTurnFaults.ts';
import type { HeardAnswer, Talker } from './heardAnswer.ts';
import type { Transcript, TranscriptTurn } from './transcript.ts';

/** How long a turn takes, in milliseconds. */
const turnMs = 30_000;

/** A turn as it was played, with what is wrong with it. */
export interface PlayedTurn {
  readonly turn: TranscriptTurn;
  /** Null when the channel does not tell the skill of such a happening. */
  readonly answer: HeardAnswer | null;
  readonly faults: readonly string[];
}

/** Plays a transcript turn by turn: each answer must hold what the file says, and keep the rules of every turn. */
export async function playTranscript({ turns, startMs, locale }: Transcript, talk: Talker): Promise<PlayedTurn[]> {
  const played: PlayedTurn[] = [];
  for (const [at, turn] of turns.entries()) {
    const answer = await talk(turn.happening, turn.words, startMs + at * turnMs);
    const faults = answer === null ? [] : [...findTurnFaults(turn, answer), ...(await findRuleFaults(answer, locale))];
    played.push({ turn, answer, faults });
  }
  return played;
}
