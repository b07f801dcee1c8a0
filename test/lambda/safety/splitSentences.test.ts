import { splitSentences } from '../../../lambda/safety/splitSentences.ts';

describe('splitSentences', () => {
  it('splits at full stops, question marks and new lines', () => {
    expect(splitSentences('I had the scan. Did it show much? Nobody rang me\nso I rang them')).toEqual([
      'I had the scan',
      'Did it show much',
      'Nobody rang me',
      'so I rang them',
    ]);
  });

  it('leaves out what is too short to be heard by itself', () => {
    expect(splitSentences('Hello. I had the scan.')).toEqual(['I had the scan.']);
  });

  it('finds none where there is only one', () => {
    expect(splitSentences('my temperature is 38.4 and rising')).toEqual([]);
    expect(splitSentences('')).toEqual([]);
  });
});
