import type { PlayedTurn } from './playTranscript.ts';
import type { Transcript } from './transcript.ts';

/** Puts what was answered into a transcript; a welcome that it leaves out stays out. */
export function answerTranscript(transcript: Transcript, played: readonly PlayedTurn[]): Transcript {
  const answers = new Map(played.map(({ turn, answer }) => [turn, answer]));
  return {
    ...transcript,
    welcome: transcript.welcome === null ? null : (answers.get(null) ?? null),
    turns: transcript.turns.map((turn) => ({ ...turn, answer: answers.get(turn) ?? null })),
  };
}
