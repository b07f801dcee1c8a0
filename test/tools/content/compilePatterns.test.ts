import { createPatternFinder } from '../../../lambda/language/createPatternFinder.ts';
import { toWords } from '../../../lambda/language/toWords.ts';
import { compilePatterns } from '../../../tools/content/compilePatterns.ts';

const words = {
  groups: { roof: { swappable: true, words: ['roof', 'tiled top'] } },
  skipped: ['the'],
  masked: ['blim'],
};
const options = { matchesFuzzily: false, realWords: new Set<string>() };
const find = (phrase: string, text: string, matchesFuzzily = false) =>
  createPatternFinder(compilePatterns([{ label: 'found', patterns: [], phrases: [phrase] }], words, { ...options, matchesFuzzily }))(
    toWords(text),
  ).length > 0;

describe('compilePatterns', () => {
  it.each(['collapsed', 'glasses', 'losses', 'needed', 'messes', 'buses', 'fitness', 'being'])(
    'hears a phrase that ends in «%s», whose stem would be cut again',
    (word) => {
      expect(find(`it has ${word}`, `today it has ${word}`)).toBe(true);
    },
  );

  it('hears a phrase with any word of a swappable group in its place, and without what is skipped', () => {
    expect(find('the roof has collapsed', 'our tiled top has collapsed')).toBe(true);
    expect(find('the roof has collapsed', 'our floor has collapsed')).toBe(false);
  });

  it('hears a strong word that a recogniser wrote with stars, and no other word so', () => {
    expect(find('it has blimped', 'now it has b***p', true)).toBe(true);
    expect(find('it has glimped', 'now it has g***p', true)).toBe(false);
  });
});
