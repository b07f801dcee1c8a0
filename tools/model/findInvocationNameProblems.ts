import type { ModelProblem } from './modelProblem.ts';
import type { ModelUnderCheck } from './modelUnderCheck.ts';

/** Checks the invocation name by Amazon's "Invocation Name Requirements" (read 2026-11-22). */
export function findInvocationNameProblems({ invocationName }: ModelUnderCheck): readonly ModelProblem[] {
  const words = invocationName.split(' ');
  const report = (fix: string): ModelProblem => ({ file: 'content/pack.yaml', place: 'invocationName', sample: invocationName, fix });
  const faults: string[] = [];

  if (!/^[a-z][a-z'.]*( [a-z'.]+)*$/.test(invocationName)) {
    faults.push('Use lower-case letters, single spaces, apostrophes and full stops only; spell numbers out');
  }
  if (words.length < 2) faults.push('Use two words or more: one word is for registered brands');
  if (invocationName.length < 2 || invocationName.length > 50) faults.push('Keep it between 2 and 50 characters');
  if (words.length === 2 && words.some((word) => smallWords.has(word))) {
    faults.push('A name of two words takes no article or preposition: change it or add a word');
  }
  const reserved = reservedWords.find((word) => ` ${invocationName} `.includes(` ${word} `));
  if (reserved !== undefined) faults.push(`Take out "${reserved}": launch words, wake words and connecting words are reserved`);
  return faults.map(report);
}

const smallWords: ReadonlySet<string> = new Set(['the', 'a', 'an', 'for', 'to', 'of', 'about', 'up', 'by', 'at', 'off', 'with']);

const launchWords = ['launch', 'ask', 'tell', 'load', 'begin', 'enable', 'open', 'run', 'start', 'play', 'resume', 'use'];
const wakeWords = ['alexa', 'amazon', 'echo', 'computer', 'skill', 'app', 'ziggy'];
const connectingWords = ['from', 'by', 'if', 'and', 'whether', 'that', 'to', 'using'];
const reservedWords: readonly string[] = [...launchWords, ...wakeWords, ...connectingWords];
