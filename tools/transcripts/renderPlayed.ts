import type { PlayedTurn } from './playTranscript.ts';
import type { Happening, Transcript, TranscriptTurn } from './transcript.ts';

const asides: Readonly<Record<Happening, string | null>> = { opens: '(opens)', says: null, mumbles: '(mumbles)', silence: '(silence)' };

/** Writes what was played as a person reads it: what was said, what came back, and below a turn what is wrong with it. */
export function renderPlayed({ file }: Transcript, played: readonly PlayedTurn[]): string {
  const turns = played.map(({ turn, answer, faults }) =>
    [
      `  U: ${renderSaid(turn)}`,
      ...(answer === null ? [] : [`  A: ${answer.speech}`]),
      ...faults.map((fault) => `  ✗  ${fault} (${file}:${String(turn.line)})`),
    ].join('\n'),
  );
  return `${file}\n${turns.join('\n')}\n`;
}

/** Writes what happened as a transcript has it. */
export function renderSaid({ happening, words }: Pick<TranscriptTurn, 'happening' | 'words'>): string {
  return asides[happening] ?? words;
}
