import { AskError } from '../ask/askError.ts';
import { closing, deeds, type Transcript, type TranscriptTurn } from './transcript.ts';
import type { TranscriptChannel, TranscriptTalk, VoicedTurn } from './transcriptChannel.ts';

/** What came of one turn of a transcript. */
export interface PlayedTurn {
  /** Null for the opening of the skill. */
  readonly turn: TranscriptTurn | null;
  /** What was heard, in the words of a transcript. */
  readonly answer: string;
  /** What the channel voiced; null for silence, to which the skill says nothing new. */
  readonly voiced: VoicedTurn | null;
}

/** Says every line of a transcript through a channel. Throws an AskError for a deed that cannot be done there. */
export async function playTranscript(channel: TranscriptChannel, { setting, turns }: Transcript): Promise<readonly PlayedTurn[]> {
  const talk = channel.start(setting);
  const played: PlayedTurn[] = [];
  let last: VoicedTurn | null = null;
  let hasReprompted = false;

  const add = (turn: TranscriptTurn | null, voiced: VoicedTurn): void => {
    played.push({ turn, answer: voiced.passages.join(' '), voiced });
    last = voiced;
    hasReprompted = false;
  };
  const stayQuiet = async (turn: TranscriptTurn): Promise<void> => {
    const reprompt = hasReprompted ? null : (last?.reprompt ?? null);
    if (last === null || last.endsSession) throw new AskError(`line ${String(turn.lineNumber)}: the session is closed: nobody waits`);
    played.push({ turn, answer: reprompt ?? closing, voiced: null });
    hasReprompted = true;
    if (reprompt !== null) return;
    await talk.close();
    last = null;
  };

  if (!setting.fromOutside) add(null, await talk.launch());
  for (const turn of turns) {
    if (turn.said === deeds.silence) await stayQuiet(turn);
    else add(turn, await act(talk, turn, last));
  }
  return played;
}

function act(talk: TranscriptTalk, { said, lineNumber }: TranscriptTurn, last: VoicedTurn | null): Promise<VoicedTurn> {
  if (said === deeds.mumbling) return talk.mumble();
  if (!said.startsWith(deeds.touch)) return talk.say(said);
  const row = said.slice(deeds.touch.length).trim();
  const rows = last?.rows ?? [];
  if (!rows.includes(row)) throw new AskError(`line ${String(lineNumber)}: "${row}" is not on the screen, which shows ${rows.join(', ')}`);
  return talk.touch(row);
}
