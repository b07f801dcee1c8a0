import { markDifference } from '../../../tools/transcripts/markDifference.ts';

describe('markDifference', () => {
  it.each([
    ['a word changed', 'Call them now please.', 'Call them today please.', 'Call them [-now-] {+today+} please.'],
    ['words added', 'Call now.', 'Call them all now.', 'Call {+them all+} now.'],
    ['words gone', 'Call them all now.', 'Call now.', 'Call [-them all-] now.'],
    ['a word that comes twice', 'go go now', 'go now', 'go [-go-] now'],
    ['everything', 'Blue.', 'Green toes.', '[-Blue.-] {+Green toes.+}'],
  ])('marks %s', (_, wanted, came, marked) => {
    expect(markDifference(wanted, came)).toBe(marked);
  });
});
