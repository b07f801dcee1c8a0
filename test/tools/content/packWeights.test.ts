import { array, assert, integer, nat, property, tuple } from 'fast-check';
import { createClassScorer } from '../../../lambda/language/createClassScorer.ts';
import { rowBuckets } from '../../../lambda/vocabulary/linearModel.ts';
import { packWeights } from '../../../tools/content/packWeights.ts';

describe('packWeights', () => {
  const buckets = 4 * rowBuckets;
  const weightsOfOne = array(tuple(nat(buckets - 1), integer({ min: -127, max: 127 })), { maxLength: 60 });

  it('packs the weights of one class so that the scorer finds each where it was', () => {
    assert(
      property(weightsOfOne, nat(buckets - 1), (entries, bucket) => {
        const weights = new Int8Array(buckets);
        for (const [at, weight] of entries) weights[at] = weight;
        const score = createClassScorer({ buckets, biases: [0], scale: 1, ...packWeights(weights, rowBuckets) });
        expect(score([bucket])).toEqual([weights[bucket]]);
      }),
    );
  });

  it('packs the weights of several classes so that the scorer adds each to its own', () => {
    const weights = Int8Array.from([0, 3, 0, -2, 0, 5]);
    const score = createClassScorer({ buckets: 2, biases: [0, 0, 1], scale: 1, ...packWeights(weights, 3) });
    expect(score([0])).toEqual([0, 3, 1]);
    expect(score([1])).toEqual([-2, 0, 6]);
  });
});
