import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { splitSentences } from './splitSentences.ts';

/**
 * Gives the Flesch-Kincaid grade of a text without braces: years of schooling, from about -3 up; 0 for no words.
 *
 * Excused words, which a listener must hear although they are long, count as two syllables at most.
 */
export function getReadingGrade(text: string, excusedWords: readonly string[]): number {
  const excused = new Set(excusedWords.map(foldWord));
  const words = text
    .split(/[\s-]+/)
    .map(foldWord)
    .filter((word) => word !== '');
  if (words.length === 0) return 0;
  let syllables = 0;
  for (const word of words) {
    const counted = Math.max(1, syllable(word));
    syllables += excused.has(word.replace(/'s$/, '')) ? Math.min(excusedSyllables, counted) : counted;
  }
  return fleschKincaid({ sentence: splitSentences(text).length, word: words.length, syllable: syllables });
}

const excusedSyllables = 2;

function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[^a-z0-9']/g, '');
}
