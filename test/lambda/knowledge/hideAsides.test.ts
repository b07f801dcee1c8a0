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

  it('leaves other names there, and all words elsewhere', () => {
    expect(hide([match('circumstance:aside', 2, 4), match('name:elbow', 4), match('name:paint', 1)])).toBe(words.join(' '));
    expect(hide([match('primary:elbow', 4)])).toBe(words.join(' '));
  });
});
