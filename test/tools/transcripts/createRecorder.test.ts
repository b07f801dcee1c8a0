import { createRecorder } from '../../../tools/transcripts/createRecorder.ts';
import { toSpeakingMs } from '../../../tools/transcripts/toSpeakingMs.ts';
import { usualSetting } from '../../../tools/transcripts/transcript.ts';

describe('createRecorder', () => {
  it('notes what is typed, silence too, and hands every line to the conversation', async () => {
    const taken: string[] = [];
    const nothing = (): Promise<void> => Promise.resolve();
    const talk = { open: nothing, quit: nothing, take: (line: string) => Promise.resolve(void taken.push(line)) };
    const recorder = createRecorder(talk, 'Toes', usualSetting);
    await recorder.take('  blue knee ');
    await recorder.take('');
    await recorder.take('\uFFFD');
    const { title, turns } = recorder.getTranscript();
    expect([title, turns.map(({ said }) => said)]).toEqual(['Toes', ['blue knee', '(silence)']]);
    expect(taken).toEqual(['  blue knee ', '', '\uFFFD']);
  });
});

describe('toSpeakingMs', () => {
  it('takes 150 words a minute, and half a second to breathe', () => {
    expect([toSpeakingMs(''), toSpeakingMs('one two three four five')]).toEqual([500, 2_500]);
  });
});
