import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import { functionWords } from './functionWords.ts';
import type { QuestionPart } from './splitQuestions.ts';

/** Starts that ask to be told what each thing is; "can i have" asks for both at once. */
const tellingStarts = /^(?:(?:and|also|so) )?(?:what (?:is|are)|whats|what about|explain|about)\b|\b(?:tell|know|hear)\b.*\babout\b/;

/** Words that may stand between a joining word and a name. */
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'about']);

/**
 * Splits what asks to be told of two things by their names: "tell me about the scan and the biopsy".
 *
 * @returns the same question on each; empty for anything else
 */
export function splitNamed(words: readonly string[], matches: readonly PatternMatch[]): readonly QuestionPart[] {
  const names = matches.filter(({ label }) => label.startsWith('name:'));
  for (const second of names) {
    if (second.last !== words.length - 1) continue;
    const joint = articles.has(words[second.first - 1] ?? '') ? second.first - 2 : second.first - 1;
    const first = names.find(({ last }) => last === joint - 1);
    if (first === undefined || words[joint] !== 'and') continue;
    const lead = words.slice(0, first.first);
    const isInOneName = names.some((name) => name.first <= joint && joint <= name.last);
    const isSame = names.some(({ label, last }) => label === second.label && last === first.last);
    if (isInOneName || isSame || !tellingStarts.test(lead.join(' ')) || !lead.every((word) => functionWords.has(word))) continue;
    return [
      { words: words.slice(0, joint), asks: true },
      { words: [...lead, ...words.slice(joint + 1)], asks: true },
    ];
  }
  return [];
}
