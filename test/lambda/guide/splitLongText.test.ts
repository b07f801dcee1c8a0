import { assert, integer, nat, property } from 'fast-check';
import { splitLongText } from '../../../lambda/guide/splitLongText.ts';

describe('splitLongText', () => {
  it('leaves an ordinary utterance whole, and gives nothing for nothing', () => {
    expect(splitLongText('my legs are numb')).toEqual(['my legs are numb']);
    expect(splitLongText('')).toEqual([]);
  });

  it('keeps every stretch of five hundred characters whole in some part', () => {
    const number = (length: number): string => Array.from({ length }, (_, at) => String.fromCodePoint(0x4e00 + (at % 20_000))).join('');
    assert(
      property(integer({ min: 1, max: 40_000 }), nat(40_000), (length, place) => {
        const text = number(length);
        const stretch = text.slice(place % length, (place % length) + 500);
        expect(splitLongText(text).some((part) => part.includes(stretch))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('reads hardly more than the text', () => {
    const parts = splitLongText('x'.repeat(1_000_000));
    expect(parts.reduce((sum, part) => sum + part.length, 0)).toBeLessThan(1_050_000);
    expect(parts.every((part) => part.length <= 12_000)).toBe(true);
  });
});
