import { splitQuestions } from '../../../lambda/knowledge/splitQuestions.ts';
import type { PatternMatch } from '../../../lambda/vocabulary/compiledPatterns.ts';

/** Marks where a name stands in the words. */
const name = (id: string, first: number, last: number): PatternMatch => ({ label: `name:${id}`, first, last, words: [] });
const split = (text: string, matches: readonly PatternMatch[] = []) =>
  splitQuestions(text.split(' '), matches).map(({ words, asks }) => `${asks ? '?' : '.'} ${words.join(' ')}`);

describe('splitQuestions', () => {
  it.each([
    ['what is a scrub and will it hurt', ['? what is a scrub', '? will it hurt']],
    ['tell me about scrubs and also is it ok to swim', ['? tell me about scrubs', '? is it ok to swim']],
    ['how long is it plus who do i ring', ['? how long is it', '? who do i ring']],
    ['my knee is blue and i want to know about scrubs', ['. my knee is blue', '? i want to know about scrubs']],
    ['what is it and why is it and then what now', ['? what is it', '? why is it', '? what now']],
  ])('splits "%s"', (text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  it.each([
    'a stain on my knee and toe',
    'what is the difference between paint and dye',
    'it itches at night and is worse in bed',
    'my knee itches when i sit and when i kneel',
    'i feel blue and i cannot sleep',
    'does it itch and does not go',
    'why is it blue and why',
  ])('leaves "%s" whole', (text) => {
    expect(split(text)).toEqual([]);
  });

  it('takes a name after a verb for a question on it', () => {
    const text = 'does it itch and is paint bad';
    expect(split(text, [name('paint', 5, 5)])).toEqual(['? does it itch', '? is paint bad']);
    expect(split(text)).toEqual([]);
  });

  it('never splits inside a name', () => {
    expect(split('tell me about skin and what lies beneath', [name('skin', 3, 7)])).toEqual([]);
  });

  it('tells three questions apart at most', () => {
    expect(split('what is it and what is it and what is it and what is it')).toHaveLength(3);
  });
});
