import { hearSentences, type Vocabulary } from '../../tools/speech/hearSentences.ts';
import { type Voice, voices } from '../../tools/speech/readAloud.ts';
import { type Hearing, listMissed } from './listMissed.ts';
import { listEmergencyPhrases, listSetLines } from './listSentences.ts';

const phrases = listEmergencyPhrases();
const practice = listSetLines('test/sets/practice', 'emergency');

/** Everything that the listener knows while its vocabulary is closed. */
const closed = { kind: 'closed', sentences: [...new Set([...phrases, ...practice])] } as const;

/** The least share of mentions that get the advice when the listener knows all of English, in per cent. */
const leastRecall: Readonly<Record<Voice, number>> = { rms: 60, awb: 55, slt: 45 };

const report: string[] = [];

afterAll(() => {
  process.stdout.write(`${report.join('\n')}\n`);
});

async function hear(sentences: readonly string[], voice: Voice, vocabulary: Vocabulary): Promise<readonly Hearing[]> {
  const heard = await hearSentences(sentences, voice, vocabulary);
  return sentences.map((read, at) => ({ read, heard: heard[at] ?? '' }));
}

describe('what is read aloud, to a listener who knows these sentences alone', () => {
  it('has enough to read', () => {
    expect(phrases.length).toBeGreaterThan(300);
    expect(practice.length).toBeGreaterThan(100);
  });

  it('brings the emergency advice for every phrase, read by the clearest voice', async () => {
    const missed = listMissed(await hear(closed.sentences, 'rms', closed));
    report.push(`closed rms: ${String(closed.sentences.length - missed.length)} of ${String(closed.sentences.length)}`);
    expect(missed).toEqual([]);
  });

  it.each(['awb', 'slt'] as const)('brings it for everything practised, read by %s', async (voice) => {
    const missed = listMissed(await hear(practice, voice, closed));
    report.push(`closed ${voice}: ${String(practice.length - missed.length)} of ${String(practice.length)}`);
    expect(missed).toEqual([]);
  });
});

// The held-out lines are counted and never shown.
describe('what is read aloud, to a listener who knows all of English', () => {
  const mentions = listSetLines('test/sets/held-out', 'emergency', 60);
  const others = listSetLines('test/sets/held-out', 'nonemergency', 40);

  it.each(voices)('mostly brings the advice, and seldom without need, read by %s', async (voice) => {
    const heard = await hear([...mentions, ...others], voice, { kind: 'open' });
    const missed = listMissed(heard.slice(0, mentions.length));
    const quiet = listMissed(heard.slice(mentions.length));
    const recall = Math.round((100 * (mentions.length - missed.length)) / mentions.length);
    const alarms = others.length - quiet.length;
    report.push(
      `open ${voice}: ${String(recall)} % of ${String(mentions.length)} mentions, ${String(alarms)} of ${String(others.length)} others`,
    );
    expect(recall).toBeGreaterThanOrEqual(leastRecall[voice]);
    expect(alarms).toBeLessThanOrEqual(4);
  });
});
