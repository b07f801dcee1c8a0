import { channels } from '../../tools/transcripts/channels.ts';
import { findFaults } from '../../tools/transcripts/findFaults.ts';
import { playTranscript } from '../../tools/transcripts/playTranscript.ts';
import { readTranscripts } from '../../tools/transcripts/readTranscripts.ts';

const files = readTranscripts('test/transcripts');

describe('the transcripts', () => {
  it('are sixty or more conversations', () => {
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  it('have titles of their own', () => {
    const titles = files.map(({ transcript }) => transcript.title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});

describe.each(channels.map((channel) => [channel.name, channel] as const))('through %s', (_, channel) => {
  it.each(files.map(({ file, transcript }) => [file, transcript] as const))('%s holds', async (_file, transcript) => {
    const faults = findFaults(transcript, await playTranscript(channel, transcript));
    expect(faults.join('\n\n')).toBe('');
  });
});
