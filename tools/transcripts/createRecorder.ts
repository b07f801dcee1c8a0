import type { Talk } from '../ask/startTalk.ts';
import { findLineFault } from '../ask/findLineFault.ts';
import { deeds, type Transcript, type TranscriptSetting } from './transcript.ts';

/** Notes what is said in a conversation while it goes on. */
export interface Recorder {
  /** Takes a typed line into the conversation and notes it; an empty one is silence. */
  readonly take: (line: string) => Promise<void>;
  /** What was said so far, without the answers. */
  readonly getTranscript: () => Transcript;
}

/** Records a conversation in the terminal; the answers are put in by playing it again. */
export function createRecorder(talk: Talk, title: string, setting: TranscriptSetting): Recorder {
  const lines: string[] = [];
  return {
    take: async (line) => {
      const said = line.trim();
      if (said === '') lines.push(deeds.silence);
      else if (findLineFault(said) === null) lines.push(said);
      await talk.take(line);
    },
    getTranscript: () => ({
      title,
      setting,
      welcome: '',
      turns: lines.map((said, at) => ({ said, isEmergency: false, answer: null, notes: [], lineNumber: at + 1 })),
    }),
  };
}
