import { pronounce } from '../../../lambda/speech/pronounce.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';

const { locales } = loadGuide().content;
const country = { ...locales['en-GB'], pronunciations: { snark: 'snahk' } };

describe('pronounce', () => {
  it.each([
    ['a word that it knows', 'a Snark.', 'a <sub alias="snahk">Snark</sub>.'],
    ['no part of a longer word', 'snarks', 'snarks'],
    ['marks that markup would take for its own', 'snark & <b>', '<sub alias="snahk">snark</sub> &amp; &lt;b&gt;'],
    ['nothing', '', ''],
    ['a word that every object has', 'constructor', 'constructor'],
  ])('writes %s', (_, text, markup) => {
    expect(pronounce(text, country)).toBe(markup);
  });

  it('has sounds for each country', () => {
    for (const { pronunciations } of Object.values(locales)) expect(Object.keys(pronunciations).length).toBeGreaterThan(10);
  });
});
