import { buildLanguageModel } from '../../../tools/speech/buildLanguageModel.ts';

// Worked out by hand for two sentences of two words each.
const model = buildLanguageModel(['a b', 'a c']);

describe('buildLanguageModel', () => {
  it('says how many n-grams of each length follow', () => {
    expect(model).toMatch(/^\\data\\\nngram 1=5\nngram 2=5\nngram 3=4\n/);
    expect(model).toMatch(/\n\\end\\\n$/);
  });

  it.each([
    ['a word by its share: 2 of 6', '-0.47712 a -0.30103'],
    ['the beginning, which is never said', '-99 <s> '],
    ['a word after another: (1 + 2 × 1/6) / 4', '-0.47712 a b '],
    ['a word at the beginning: (2 + 1/3) / 3', '-0.10914 <s> a '],
    ['a word after two: (1 + 2 × 1/3) / 4', '-0.38021 <s> a b'],
  ])('weighs %s', (_, line) => {
    expect(model).toContain(`\n${line}`);
  });

  it('lends what is left to words not seen after another: (1 - 2/3) / (1 - 2/6)', () => {
    expect(model).toContain(`\n-0.47712 a ${Math.log10(0.5).toFixed(5)}\n`);
  });
});
