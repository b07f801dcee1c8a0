import { respondSafely } from '../../lambda/guide/respondSafely.ts';
import { emptySession, type SessionState } from '../../lambda/vocabulary/sessionState.ts';
import type { Turn } from '../../lambda/vocabulary/turn.ts';
import { toPassages } from './toPassages.ts';
import type { TranscriptChannel, VoicedTurn } from './transcriptChannel.ts';

/** The core itself, which hears the whole text: what a channel with a transcript would make of it. */
export const coreChannel: TranscriptChannel = {
  name: 'core',
  start: ({ locale, atMs }) => {
    let session: SessionState | null = null;
    const take = (part: Pick<Turn, 'occasion' | 'text'>): Promise<VoicedTurn> => {
      const base = { resolvedIds: [], move: null, locale, isAbroad: false, atMs, session: session ?? emptySession };
      const reply = respondSafely({ ...base, ...part });
      session = reply.session;
      return Promise.resolve({
        passages: toPassages(reply.speech.ssml),
        reprompt: reply.reprompt === null ? null : toPassages(reply.reprompt.ssml).join(' '),
        isEmergency: reply.isEmergency,
        endsSession: reply.endsSession,
        fault: reply.fault,
        rows: reply.screen.rows,
      });
    };
    return {
      launch: () => take({ occasion: 'launch', text: '' }),
      say: (text) => take({ occasion: 'speech', text }),
      mumble: () => take({ occasion: 'unmatched', text: '' }),
      touch: (row) => take({ occasion: 'speech', text: row }),
      close: () => {
        session = null;
        return Promise.resolve();
      },
    };
  },
};
