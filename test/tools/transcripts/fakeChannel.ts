import type { TranscriptChannel, TranscriptTalk, VoicedTurn } from '../../../tools/transcripts/transcriptChannel.ts';

/** A guide that says back what it was told to do; "stop" ends it. Shows one line that can be touched. */
export function createFakeChannel(): { readonly channel: TranscriptChannel; readonly deeds: readonly string[] } {
  const deeds: string[] = [];
  const answer = (deed: string): Promise<VoicedTurn> => {
    deeds.push(deed);
    const endsSession = deed === 'say stop';
    return Promise.resolve({
      passages: [`${deed}.`, ...(endsSession ? [] : ['More?'])],
      reprompt: endsSession ? null : 'Still there?',
      isEmergency: deed.includes('green'),
      endsSession,
      fault: null,
      rows: ['Blue paint'],
    });
  };
  const talk: TranscriptTalk = {
    launch: () => answer('launch'),
    say: (text) => answer(`say ${text}`),
    mumble: () => answer('mumble'),
    touch: (row) => answer(`touch ${row}`),
    close: () => {
      deeds.push('close');
      return Promise.resolve();
    },
  };
  return { channel: { name: 'fake', start: () => talk }, deeds };
}
