import type { PlayedTurn } from './playTranscript.ts';
import type { Transcript } from './transcript.ts';

/** Marks the turns that were answered with the emergency advice, for a new transcript; whoever reads it says if that is right. */
export function markEmergencies(transcript: Transcript, played: readonly PlayedTurn[]): Transcript {
  const urgent = new Set(played.flatMap(({ turn, voiced }) => (voiced?.isEmergency === true ? [turn?.lineNumber] : [])));
  return { ...transcript, turns: transcript.turns.map((turn) => ({ ...turn, isEmergency: urgent.has(turn.lineNumber) })) };
}
