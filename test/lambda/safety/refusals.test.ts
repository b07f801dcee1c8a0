import { hashText } from '../../../lambda/language/hashText.ts';
import { type Answering, createRedFlagFinder } from '../../../lambda/safety/findRedFlags.ts';
import { rowBuckets } from '../../../lambda/vocabulary/linearModel.ts';
import { packWeights } from '../../../tools/content/packWeights.ts';
import { buildGreenToes } from './greenToes.ts';

describe('createRedFlagFinder, with a model that hears a sign in one word', () => {
  const safety = buildGreenToes();
  const bucket = hashText('uzag') & (safety.model.buckets - 1);
  const weights = new Int8Array(safety.model.buckets).fill(28, bucket, bucket + 1);
  const nearToe = safety.concepts['near-toe'];
  if (nearToe === undefined) throw new Error('no near-miss to name what signs are of');
  const concepts = { ...safety.concepts, 'near-toe': { ...nearToe, isOfSign: true } };
  const model = { ...safety.model, ...packWeights(weights, rowBuckets) };
  const find = createRedFlagFinder(
    { ...safety, concepts, model, threshold: -2.9, doubtThreshold: -2.9, certainThreshold: 1_000, refusedHandicap: 100 },
    'rainbow',
  );
  const isHeard = (text: string, isAnswer: Answering): boolean => find(text, isAnswer).some(({ outcome }) => outcome === 'advice');

  it.each([true, 'warning'] as const)('asks for more where an answer says no (%s)', (isAnswer) => {
    expect(isHeard('zag', isAnswer)).toBe(true);
    expect(isHeard('nope zag', isAnswer)).toBe(false);
    expect(isHeard('oh nope zag', isAnswer)).toBe(false);
    expect(isHeard('zag it is nope', isAnswer)).toBe(false);
    expect(isHeard('nope. zag', isAnswer)).toBe(false);
  });

  it('takes a no further on for none', () => {
    expect(isHeard('it is zag nope so', true)).toBe(true);
  });

  it('asks for no more where nothing was asked', () => {
    expect(isHeard('nope zag', false)).toBe(true);
  });

  it('asks for no more where what signs are of is named beside it', () => {
    expect(isHeard('nope zag toe', true)).toBe(true);
  });

  it('hears what is known in words, whatever is said before it', () => {
    expect(isHeard('nope my toes are green', true)).toBe(true);
  });
});
