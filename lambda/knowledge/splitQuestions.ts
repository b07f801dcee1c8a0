import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that join one question to the next. */
const joiners = list('and also plus but then');

/** Words by which a question goes on after a joiner, whatever follows them. */
const sureStarts = list('what whats how hows why whys which whos about does did tell explain');

/** Words that ask when another word of asking, or whom they are about, comes next: "when i lie down" asks nothing. */
const timeStarts = list('when where who');
const verbStarts = list('is are was were do will would can could should shall may must has have am');
const subjects = list('i it this that these those there he she they we you the my his her our their your a an any anyone anything');

/** Starts of several words. */
const longStarts: readonly string[] = ['i want to', 'i wanted to', 'i need to', 'id like to', 'i wonder', 'i was wondering', 'let me'];

/** Words that say no after a verb: "and does not" asks nothing. */
const denials = list('not nt never');

/** A question has at least so many words, and only so many are told apart in one breath. */
const leastWords = 2;
const mostQuestions = 3;

/** A part of an utterance, by its words. */
export interface QuestionPart {
  readonly words: readonly string[];
  /** It is put as a question, and not as something told. */
  readonly asks: boolean;
}

/**
 * Splits an utterance where a joining word is followed by the start of another question: "what is it and will it hurt".
 * Never inside a name, nor where only things are joined ("pain in my hip and back").
 *
 * @returns the parts in the order spoken, without their joining words; empty for one question
 */
export function splitQuestions(words: readonly string[], matches: readonly PatternMatch[]): readonly QuestionPart[] {
  const names = matches.filter(({ label }) => label.startsWith('name:'));
  const parts: QuestionPart[] = [];
  let from = 0;
  for (let at = leastWords; at < words.length - leastWords && parts.length < mostQuestions - 1; at += 1) {
    if (!joiners.has(words[at] ?? '') || names.some(({ first, last }) => first < at && at < last)) continue;
    const next = skipJoiners(words, at);
    if (at - from < leastWords || words.length - next < leastWords || !startsQuestion(words, next, names)) continue;
    parts.push(toPart(words, from, at, names));
    [from, at] = [next, next];
  }
  return parts.length === 0 ? [] : [...parts, toPart(words, from, words.length, names)];
}

function toPart(words: readonly string[], from: number, to: number, names: readonly PatternMatch[]): QuestionPart {
  const start = skipJoiners(words, from);
  return { words: words.slice(start, to), asks: startsQuestion(words, start, names) };
}

function skipJoiners(words: readonly string[], from: number): number {
  let at = from;
  while (at < words.length && joiners.has(words[at] ?? '')) at += 1;
  return at;
}

function startsQuestion(words: readonly string[], at: number, names: readonly PatternMatch[]): boolean {
  const [word = '', next = ''] = words.slice(at, at + 2);
  if (denials.has(next)) return false;
  if (sureStarts.has(word) || longStarts.some((start) => words.slice(at, at + start.split(' ').length).join(' ') === start)) return true;
  if (timeStarts.has(word)) return verbStarts.has(next) || sureStarts.has(next);
  return verbStarts.has(word) && (subjects.has(next) || names.some(({ first }) => first === at + 1));
}
