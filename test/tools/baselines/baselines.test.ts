import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBm25Ranker } from '../../../tools/baselines/createBm25Ranker.ts';
import { createExactRanker } from '../../../tools/baselines/createExactRanker.ts';
import { createNluRanker } from '../../../tools/baselines/createNluRanker.ts';
import { fitCutoff } from '../../../tools/baselines/fitCutoff.ts';
import type { RankedLine } from '../../../tools/baselines/rankedLine.ts';
import { rankLines } from '../../../tools/baselines/rankLines.ts';
import { toOutcomes } from '../../../tools/baselines/toOutcomes.ts';
import { buildOutcome } from '../understanding/buildOutcome.ts';

const texts = [
  { text: 'what is blue paint', owner: 'paint' },
  { text: 'who painted my knee', owner: 'paint' },
  { text: 'does scrubbing hurt', owner: 'scrubbing' },
  { text: 'how long do i scrub with soap', owner: 'scrubbing' },
  { text: 'tell me a joke', owner: 'joke' },
];

describe('exact sample match', () => {
  const { rank } = createExactRanker(texts);

  it('knows the same words, whatever their capitals and marks', async () => {
    expect(await rank('What is BLUE paint?')).toEqual([{ owner: 'paint', score: 1 }]);
  });

  it('knows nothing else', async () => {
    expect(await rank('what is paint')).toEqual([]);
  });
});

describe('BM25 alone', () => {
  const { rank } = createBm25Ranker(texts);

  it('puts the topic that shares the most words first', async () => {
    const ranked = await rank('how long is the soap');
    expect(ranked.map(({ owner }) => owner)).toEqual(['scrubbing', 'paint']);
  });

  it('finds nothing where no word is shared', async () => {
    expect(await rank('zebra')).toEqual([]);
  });
});

describe('the trained library', () => {
  it('learns from the texts, and is not trained twice', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nlu-'));
    const first = await (await createNluRanker(texts, folder)).rank('scrubbing with soap');
    expect(first[0]?.owner).toBe('scrubbing');
    const kept = readdirSync(folder);
    expect(kept).toHaveLength(1);
    expect(await (await createNluRanker(texts, folder)).rank('scrubbing with soap')).toEqual(first);
    expect(readdirSync(folder)).toEqual(kept);
    await createNluRanker(texts.slice(1), folder);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readdirSync(folder)).not.toEqual(kept);
  });
});

describe('what a baseline would answer', () => {
  const labelOf = new Map([['joke', 'out-of-scope']]);
  const line = (labels: readonly string[], ...ranked: readonly (readonly [string, number])[]): RankedLine => ({
    turn: buildOutcome(labels, []).turn,
    form: '',
    ranked: ranked.map(([owner, score]) => ({ owner, score })),
  });

  it('counts a reply as what it is about, and turns down what is under the cutoff', () => {
    const lines = [line([], ['joke', 3], ['paint', 2]), line([], ['paint', 2]), line([])];
    expect(toOutcomes(lines, 2.5, labelOf).map(({ topics }) => topics)).toEqual([
      ['out-of-scope', 'paint'],
      ['out-of-scope', 'paint'],
      ['out-of-scope'],
    ]);
  });

  it('is about three topics at most', () => {
    const [outcome] = toOutcomes([line([], ['a', 4], ['b', 3], ['c', 2], ['d', 1])], 0, labelOf);
    expect(outcome?.topics).toEqual(['a', 'b', 'c']);
  });

  it('is fitted to turn down what is better turned down', () => {
    const lines = [
      line(['out-of-scope'], ['paint', 1]),
      line(['out-of-scope'], ['paint', 2]),
      line(['paint'], ['paint', 3]),
      line(['paint'], ['paint', 4]),
    ];
    expect(fitCutoff(lines, labelOf)).toBe(3);
  });

  it('comes of each line in turn', async () => {
    let asked = 0;
    const lines = await rankLines(
      createExactRanker(texts),
      [buildOutcome([], []).turn, buildOutcome(['paint'], []).turn],
      () => (asked += 1),
    );
    expect(lines.map(({ turn }) => turn.labels)).toEqual([[], ['paint']]);
    expect(asked).toBe(2);
  });
});
