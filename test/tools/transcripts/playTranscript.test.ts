import { answerTranscript } from '../../../tools/transcripts/answerTranscript.ts';
import { markEmergencies } from '../../../tools/transcripts/markEmergencies.ts';
import { parseTranscript } from '../../../tools/transcripts/parseTranscript.ts';
import { playTranscript } from '../../../tools/transcripts/playTranscript.ts';
import { renderTranscript } from '../../../tools/transcripts/renderTranscript.ts';
import { createFakeChannel } from './fakeChannel.ts';

async function play(lines: readonly string[]): Promise<{ answers: readonly string[]; deeds: readonly string[] }> {
  const { channel, deeds } = createFakeChannel();
  const played = await playTranscript(channel, parseTranscript(['# T', ...lines].join('\n'), 'f.txt'));
  return { answers: played.map(({ answer }) => answer), deeds };
}

describe('playTranscript', () => {
  it('opens the guide and says each line', async () => {
    const { answers } = await play(['U: blue knee', 'U: stop']);
    expect(answers).toEqual(['launch. More?', 'say blue knee. More?', 'say stop.']);
  });

  it('speaks from outside when the file says so', async () => {
    const { deeds } = await play(['@ start: outside', 'U: blue knee']);
    expect(deeds).toEqual(['say blue knee']);
  });

  it('answers a silence with the reprompt, the next one by closing, without asking the guide', async () => {
    const { answers, deeds } = await play(['U: blue', 'U: (silence)', 'U: (silence)', 'U: blue']);
    expect(answers.slice(2)).toEqual(['Still there?', '(the session closes)', 'say blue. More?']);
    expect(deeds).toEqual(['launch', 'say blue', 'close', 'say blue']);
  });

  it('counts silences anew after a turn', async () => {
    const { answers } = await play(['U: (silence)', 'U: blue', 'U: (silence)']);
    expect(answers).toEqual(['launch. More?', 'Still there?', 'say blue. More?', 'Still there?']);
  });

  it('mumbles and touches', async () => {
    const { deeds } = await play(['U: (mumbling)', 'U: (touch) Blue paint']);
    expect(deeds).toEqual(['launch', 'mumble', 'touch Blue paint']);
  });

  it.each([
    ['a line that the screen does not show', ['U: (touch) Red paint'], 'line 2: "Red paint" is not on the screen, which shows Blue paint'],
    ['silence after the end', ['U: stop', 'U: (silence)'], 'line 3: the session is closed'],
    ['silence before the beginning', ['@ start: outside', 'U: (silence)'], 'line 3: the session is closed'],
  ])('refuses %s', async (_, lines, complaint) => {
    await expect(play(lines)).rejects.toThrow(complaint);
  });
});

describe('a transcript that is written anew', () => {
  const text = '# T\n\nU: blue knee\nA: Old words.\n\nU!: green toes\n';

  it('holds what is answered now, keeps its marks, and leaves out a welcome that it left out', async () => {
    const transcript = parseTranscript(text, 'f.txt');
    const played = await playTranscript(createFakeChannel().channel, transcript);
    expect(renderTranscript(answerTranscript(transcript, played))).toBe(
      '# T\n\nU: blue knee\nA: say blue knee. More?\n\nU!: green toes\nA: say green toes. More?\n',
    );
  });

  it('holds the welcome where the file held one', async () => {
    const transcript = parseTranscript('# T\nA: ?\nU: blue', 'f.txt');
    const played = await playTranscript(createFakeChannel().channel, transcript);
    expect(answerTranscript(transcript, played).welcome).toBe('launch. More?');
  });

  it('is marked where the emergency advice was voiced, when it is new', async () => {
    const transcript = parseTranscript('# T\nU: blue\nU: green toes', 'f.txt');
    const played = await playTranscript(createFakeChannel().channel, transcript);
    expect(markEmergencies(transcript, played).turns.map(({ isEmergency }) => isEmergency)).toEqual([false, true]);
  });
});
