import { createGroupFinder } from '../../../lambda/language/createGroupFinder.ts';
import { hashText } from '../../../lambda/language/hashText.ts';
import { toGroupFeatures } from '../../../lambda/language/toGroupFeatures.ts';
import { createRedFlagFinder, modelConcept } from '../../../lambda/safety/findRedFlags.ts';
import { rowBuckets } from '../../../lambda/vocabulary/linearModel.ts';
import { packWeights } from '../../../tools/content/packWeights.ts';
import { buildGreenToes } from './greenToes.ts';

describe('createRedFlagFinder, with a model so keen that one thing it knows is enough', () => {
  const safety = buildGreenToes();
  const isHeardBy = (bucket: number, text: string, explainedHandicap = 0): boolean => {
    const weights = new Int8Array(safety.model.buckets).fill(28, bucket, bucket + 1);
    const model = { ...safety.model, ...packWeights(weights, rowBuckets) };
    const find = createRedFlagFinder({ ...safety, model, threshold: -2.9, doubtThreshold: -2.9, explainedHandicap }, 'rainbow');
    return find(text).some(({ concept }) => concept === modelConcept);
  };
  const toBucket = (word: string): number => hashText(`u${word}`) & (safety.model.buckets - 1);
  const [toeGroup = NaN] = toGroupFeatures(
    createGroupFinder(safety.patterns)(['toe']),
    new Map(safety.patterns.named.map((group, place) => [group, place])),
    safety.model.buckets,
  );

  it('does not let a word make a mention that a guard explains', () => {
    expect(isHeardBy(toBucket('sing'), 'sing zig zag')).toBe(true);
    expect(isHeardBy(toBucket('sing'), 'sing zig loudly zag')).toBe(false);
    expect(isHeardBy(toBucket('zag'), 'sing zig loudly zag')).toBe(true);
  });

  it('does not let a group of words make a mention that a guard explains', () => {
    expect(isHeardBy(toeGroup, 'tootsie zag')).toBe(true);
    expect(isHeardBy(toeGroup, 'toe of cliff zag')).toBe(false);
    expect(isHeardBy(toeGroup, 'big toe zag')).toBe(false);
    expect(isHeardBy(toeGroup, 'big toe zag tootsie')).toBe(true);
  });

  it('does not let a word of a sign make a mention when a guard says that the sign names another thing', () => {
    expect(isHeardBy(toBucket('green'), 'zag green')).toBe(true);
    expect(isHeardBy(toBucket('green'), 'toe of cliff green zag')).toBe(false);
  });

  it('asks no more of it for words that nothing explains, though they are near a sign', () => {
    expect(isHeardBy(toeGroup, 'tootsie zag', 1_000)).toBe(true);
    expect(isHeardBy(toeGroup, 'hum zag tootsie zig', 1_000)).toBe(false);
  });
});
