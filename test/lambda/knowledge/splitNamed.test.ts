import { splitNamed } from '../../../lambda/knowledge/splitNamed.ts';
import type { PatternMatch } from '../../../lambda/vocabulary/compiledPatterns.ts';

/** Marks a name of a topic in the words: "scrub" is one, "dye" another. */
const mark = (words: readonly string[]): PatternMatch[] =>
  words.flatMap((word, at) =>
    ['scrub', 'scour', 'dye'].includes(word)
      ? [{ label: `name:${word === 'scour' ? 'scrub' : word}`, first: at, last: at, words: [at] }]
      : [],
  );
const split = (text: string, matches?: readonly PatternMatch[]) =>
  splitNamed(text.split(' '), matches ?? mark(text.split(' '))).map(({ words }) => words.join(' '));

describe('splitNamed', () => {
  it.each([
    ['tell me about scrub and dye', ['tell me about scrub', 'tell me about dye']],
    ['what is a scrub and a dye', ['what is a scrub', 'what is a a dye']],
    ['i want to know about the scrub and the dye', ['i want to know about the scrub', 'i want to know about the the dye']],
  ])('asks twice in "%s"', (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  it.each([
    ['can i have scrub and dye', 'both are asked for at once'],
    ['what is the difference between scrub and dye', 'they are compared'],
    ['tell me about scrub and scour', 'both name one topic'],
    ['tell me about scrub and dye on knees', 'more is said'],
    ['tell me about scrub or dye', 'one of them is meant'],
  ])('leaves "%s" whole: %s', (text) => {
    expect(split(text)).toEqual([]);
  });

  it('never splits one long name', () => {
    const words = 'tell me about scrub and dye'.split(' ');
    expect(split(words.join(' '), [...mark(words), { label: 'name:both', first: 3, last: 5, words: [] }])).toEqual([]);
  });
});
