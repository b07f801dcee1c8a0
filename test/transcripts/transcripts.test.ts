import { respondSafely } from '../../lambda/guide/respondSafely.ts';
import { createAlexaTalker } from '../../tools/transcripts/createAlexaTalker.ts';
import { createCoreTalker } from '../../tools/transcripts/createCoreTalker.ts';
import { playTranscript } from '../../tools/transcripts/playTranscript.ts';
import { readTranscripts } from '../../tools/transcripts/readTranscripts.ts';
import { renderPlayed } from '../../tools/transcripts/renderPlayed.ts';

const transcripts = readTranscripts('test/transcripts');
const talkers = { core: createCoreTalker, alexa: createAlexaTalker } as const;
const cases = transcripts.flatMap((transcript) => transcript.channels.map((channel) => [transcript.file, channel, transcript] as const));

describe('the transcripts', () => {
  it('are at least sixty', () => {
    expect(transcripts.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases)('%s holds on %s', async (_file, channel, transcript) => {
    const played = await playTranscript(transcript, talkers[channel](respondSafely, transcript.locale));
    const faults = played.filter((turn) => turn.faults.length > 0);
    if (faults.length > 0) throw new Error(`\n${renderPlayed(transcript, played)}`);
    expect(played).toHaveLength(transcript.turns.length);
  });
});
