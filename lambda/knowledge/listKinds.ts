import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import { generalKinds, questionKinds, type QuestionKind } from '../vocabulary/questionKind.ts';
import { listLabels } from './listLabels.ts';

/**
 * Lists the kinds of question that the words show, the plainest first: those that cover the most words, and last of all
 * those that are part of a name. "Does lung treatment work" asks whether it works; its "treatment" only names a topic. What
 * a noun shows counts where nothing more is asked: "does the drip hurt" is on pain.
 */
export function listKinds(matches: readonly PatternMatch[]): QuestionKind[] {
  const names = matches.filter(({ label }) => label.startsWith('name:'));
  const isInName = ({ first, last }: PatternMatch): boolean => names.some((name) => name.first <= first && last <= name.last);
  const isThing = ({ label }: PatternMatch): boolean => label.endsWith(':thing');
  const told = matches.filter((match) => !isInName(match));
  const plain = read(told.filter((match) => !isThing(match)));
  const things = plain.some((kind) => !generalKinds.has(kind)) ? [] : read(matches.filter(isThing));
  return [...new Set([...plain, ...things, ...read(matches.filter((match) => isInName(match) && !isThing(match)))])];
}

function read(matches: readonly PatternMatch[]): QuestionKind[] {
  return listLabels(matches, 'kind:')
    .map((label) => label.replace(/:(whole|thing)$/, ''))
    .filter(isQuestionKind);
}

function isQuestionKind(value: string): value is QuestionKind {
  return questionKinds.some((kind) => kind === value);
}
