import { stemWord } from '../language/stemWord.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import type { Lean } from '../vocabulary/meaning.ts';
import { functionWords, pronouns, wordsOfOthers, wordsOfSelf } from './functionWords.ts';
import type { WordList } from '../vocabulary/wordList.ts';

/** A start that goes on from what was said before. */
const followOnStarts = new Set(['and', 'or', 'what about', 'how about', 'but', 'so', 'then', 'also']);

/** Utterances of at most this many words lean on what was said before, whatever they are. */
const shortWords = 3;

const stemmedPronouns = new Set([...pronouns].map(stemWord));

/**
 * Tells how an utterance leans on what was said before: by a pronoun, by its start, or by naming nothing at all.
 *
 * @param kindWords stems of the words that show the kind of question
 */
export function readLean(words: readonly string[], matches: readonly PatternMatch[], kindWords: WordList): Lean {
  const [first = '', second = ''] = words;
  const refersBack = words.some((word) => stemmedPronouns.has(stemWord(word)));
  const speaksOfOther = words.some((word) => wordsOfOthers.has(word));
  const goesOn = followOnStarts.has(first) || followOnStarts.has(`${first} ${second}`);
  return {
    refersBack,
    goesOn,
    pointsBack: refersBack || goesOn || words.length <= shortWords,
    isBare: words.length > 0 && isBare(words, matches, kindWords),
    speaksOfSelf: words.some((word) => wordsOfSelf.has(word)) && !speaksOfOther,
    speaksOfOther,
  };
}

/** A saying of at least this many words has a meaning of its own, though each of them is small: "want it to be over". */
const shortestSayingWords = 4;

/** An utterance is bare when nothing remains of it besides function words and what shows the kind of question, and it is no saying. */
function isBare(words: readonly string[], matches: readonly PatternMatch[], kindWords: WordList): boolean {
  const isSaying = ({ label, first, last }: PatternMatch): boolean => label.startsWith('reply:') && last - first + 1 >= shortestSayingWords;
  if (matches.some(isSaying)) return false;
  const kinds = matches.filter(({ label }) => label.startsWith('kind:'));
  const showsKind = (word: string, at: number): boolean =>
    kindWords.find(stemWord(word)) !== undefined && kinds.some(({ first, last }) => first <= at && at <= last);
  return words.every((word, at) => functionWords.has(word) || showsKind(word, at));
}
