import { createConvolutionScorer } from '../../../../lambda/language/createConvolutionScorer.ts';
import { type ConvolutionTraining, trainConvolution, type WordExample } from '../../../../tools/content/convolution/trainConvolution.ts';

const training: ConvolutionTraining = {
  buckets: 4_096,
  leastSeen: 2,
  dimensions: 4,
  widths: [1, 2],
  filtersPerWidth: 8,
  epochs: 80,
  rate: 1e-2,
  batch: 8,
  wordDropout: 0,
  filterDropout: 0,
};

/** Green toes are told from green apples and from toes of other colours: no word alone tells them. */
const toes = ['toe', 'tootsie', 'piggy'];
const colours = ['red', 'blue', 'white'];
const examples: WordExample[] = toes.flatMap((toe) => [
  { words: ['my', 'green', toe], isOwned: true },
  { words: ['green', toe, 'again'], isOwned: true },
  ...colours.flatMap((colour) => [
    { words: ['my', colour, toe], isOwned: false },
    { words: ['green', 'apple', 'and', colour, toe], isOwned: false },
  ]),
]);

describe('a convolutional model', () => {
  const model = trainConvolution(examples, training);
  const score = createConvolutionScorer(model);

  it('tells neighbouring words from the same words apart', () => {
    for (const { words, isOwned } of examples) expect([words.join(' '), score(words) > 0]).toEqual([words.join(' '), isOwned]);
  });

  it('finds the place that tells wherever it stands in a text', () => {
    const around = Array.from({ length: 30 }, (_, at) => `filler${String(at)}`);
    expect(score([...around, 'green', 'toe', ...around])).toBeGreaterThan(0);
    for (const colour of colours) expect(score([...around, colour, 'toe', ...around])).toBeLessThan(0);
  });

  it('knows only words that enough examples hold', () => {
    expect(score(['never', 'heard'])).toBeCloseTo(score(['of', 'these']), 10);
    expect(model.vectors).toHaveLength(new Set(examples.flatMap(({ words }) => words)).size * training.dimensions);
  });

  it('gives the same bytes for the same lines', () => {
    expect(trainConvolution(examples, training)).toEqual(model);
  });

  it('can be trained on nothing', () => {
    expect(Number.isFinite(createConvolutionScorer(trainConvolution([], training))(['green', 'toe']))).toBe(true);
  });
});
