import { listClaimedValues } from '../../../tools/model/listClaimedValues.ts';

describe('listClaimedValues', () => {
  it.each([
    ['between the words of a sample', ['what are {paints} for'], ['What are brushes for'], ['brushes']],
    ['as the whole phrase', ['{paints}'], ["who's there"], ["who's there"]],
    ['by each sample', ['{paints}', 'what {paints}'], ['what now'], ['what now', 'now']],
    ['not where the words differ', ['what are {paints}'], ['what is blue', 'what are'], []],
    ['not for two slots', ['{paints} for {toes}'], ['blue for green'], []],
  ])('finds them %s', (_name, samples, phrases, expected) => {
    expect(listClaimedValues(samples, phrases)).toEqual(expected);
  });
});
