import { dropAsides } from '../../../lambda/knowledge/dropAsides.ts';
import { hideAsides } from '../../../lambda/knowledge/hideAsides.ts';
import type { PatternMatch } from '../../../lambda/vocabulary/compiledPatterns.ts';

const match = (label: string, first: number, last = first): PatternMatch => ({ label, first, last, words: [] });
const words = ['will', 'paint', 'hurt', 'my', 'elbow'];
const hide = (matches: readonly PatternMatch[]): string => hideAsides(words, matches, dropAsides(matches)).join(' ');

describe('hideAsides', () => {
  it('hides an organ inside words that name nothing', () => {
    expect(hide([match('circumstance:aside', 2, 4), match('primary:elbow', 4)])).toBe('will paint hurt my thepart');
    expect(hide([match('circumstance:aside', 2, 4), match('short-primary:elbow', 4)])).toBe('will paint hurt my thepart');
  });

  it('hides where somebody is beside what is asked, and not where nothing else is said', () => {
    expect(hide([match('circumstance:country-en-AU', 3, 4)])).toBe('will paint hurt thepart thepart');
    expect(hide([match('circumstance:country-en-AU', 0, 4)])).toBe(words.join(' '));
  });

  it('leaves other names there, and all words elsewhere', () => {
    expect(hide([match('circumstance:aside', 2, 4), match('name:elbow', 4), match('name:paint', 1)])).toBe(words.join(' '));
    expect(hide([match('primary:elbow', 4)])).toBe(words.join(' '));
  });
});
