import { buildDictionary } from '../../../tools/speech/buildDictionary.ts';

const known = ['knee N IY', 'knees N IY Z', "knee's N IY Z", 'blue B L UW', 'blue(2) B L Y UW', ''].join('\n');
const sound = (word: string): string => `SOUNDS OF ${word}`;

describe('buildDictionary', () => {
  it('takes every way of saying a word, and no other word', () => {
    expect(buildDictionary(['blue', 'knee'], known, sound)).toBe('blue B L UW\nblue(2) B L Y UW\nknee N IY\n');
  });

  it('tells apart words with an apostrophe', () => {
    expect(buildDictionary(["knee's"], known, sound)).toBe("knee's N IY Z\n");
  });

  it('asks the speaker for a word that is not known', () => {
    expect(buildDictionary(['kneeling'], known, sound)).toBe('kneeling SOUNDS OF kneeling\n');
  });
});
