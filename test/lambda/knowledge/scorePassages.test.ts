import { scorePassages } from '../../../lambda/knowledge/scorePassages.ts';

const texts = ['Paint is blue.', 'Blue paint can harm the kidneys.', 'The paint dries in a day.'];
const tell = (...stems: string[]) => stems.map((stem) => ({ stem, rarity: 0.8, names: [] }));

describe('scorePassages', () => {
  it('scores nothing without telling words', () => {
    expect(scorePassages(texts, [])).toEqual([0, 0, 0]);
  });

  it('scores the text that alone holds a word, whatever its form', () => {
    const [first, second, third] = scorePassages(texts, tell('kidney'));
    expect([first, third]).toEqual([0, 0]);
    expect(second).toBeCloseTo(0.8);
  });

  it('scores a word less that several texts hold', () => {
    const [first = 0, second = 0, third = 0] = scorePassages(texts, tell('blu'));
    expect(first).toBe(second);
    expect(first).toBeGreaterThan(third);
    expect(first).toBeLessThan(0.8);
  });

  it('adds up what several words tell', () => {
    const [, both = 0] = scorePassages(texts, tell('kidney', 'harm'));
    expect(both).toBeCloseTo(1.6);
  });
});
