import { countWords } from '../../tools/content/checks/countWords.ts';
import { fillTerms } from '../../tools/content/checks/fillTerms.ts';
import { getReadingGrade } from '../../tools/content/checks/getReadingGrade.ts';
import { hasPhrase } from '../../tools/content/checks/hasPhrase.ts';
import { splitSentences } from '../../tools/content/checks/splitSentences.ts';
import { buildLocale } from './buildContent.ts';

describe('countWords', () => {
  it.each([
    ['', 0],
    ['It is blue.', 3],
    ['Call {emergency number} now.', 3],
    ["{the nurse}'s knee", 2],
    ['blue – or green', 3],
    ['a blue-green knee', 3],
    ['two\n  lines', 2],
    ['from 9 to 5', 4],
  ])('counts «%s» as %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('splitSentences', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['It is 3.5 degrees. Or so', ['It is 3.5 degrees.', 'Or so']],
    ['', []],
  ])('splits «%s»', (text, sentences) => {
    expect(splitSentences(text)).toEqual(sentences);
  });
});

describe('getReadingGrade', () => {
  // Flesch-Kincaid: 0.39 × words a sentence + 11.8 × syllables a word − 15.59
  it.each([
    ['The cat sat on the mat.', [], -1.45],
    ['The cat sat. The cat sat.', [], -2.62],
    ['An emergency.', [], 0.39 * 2 + 11.8 * 2.5 - 15.59],
    ['An emergency.', ['emergency'], 0.39 * 2 + 11.8 * 1.5 - 15.59],
    ["The emergency's end.", ['emergency'], 0.39 * 3 + 11.8 * (4 / 3) - 15.59],
    ['', [], 0],
  ])('grades «%s» with %j excused', (text, excused, grade) => {
    expect(getReadingGrade(text, excused)).toBeCloseTo(grade, 1);
  });
});

describe('hasPhrase', () => {
  it.each([
    ['a blue knee', 'blue', true],
    ['a blueish knee', 'blue', false],
    ['BLUE', 'blue', true],
    ['two knees', 'knee', true],
    ['it’s blue', "it's", true],
    ['go to er, well', 'ER', false],
    ['go to ER', 'ER', true],
    ['call 4567', '456', false],
    ['a+b', 'a+b', true],
  ])('looks in «%s» for «%s»: %s', (text, phrase, expected) => {
    expect(hasPhrase(text, phrase)).toBe(expected);
  });
});

describe('fillTerms', () => {
  it.each([
    ['Call {emergency number}.', 'Call one two three.'],
    ['Call {ward} or {nobody}.', 'Call the knee room or nobody.'],
    ['Call {toString}.', 'Call toString.'],
  ])('fills «%s»', (text, filled) => {
    expect(fillTerms(text, buildLocale({ ward: 'the knee room' }))).toBe(filled);
  });
});
