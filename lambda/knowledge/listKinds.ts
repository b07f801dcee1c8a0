import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import { questionKinds, type QuestionKind } from '../vocabulary/questionKind.ts';
import { listLabels } from './listLabels.ts';

/**
 * Lists the kinds of question that the words show, the plainest first: those that cover the most words, then those that a
 * noun shows ("does the drip hurt"), and last of all those that are part of a name. "Does lung treatment work" asks whether
 * it works; its "treatment" only names a topic.
 */
export function listKinds(matches: readonly PatternMatch[]): QuestionKind[] {
  const names = matches.filter(({ label }) => label.startsWith('name:'));
  const isInName = ({ first, last }: PatternMatch): boolean => names.some((name) => name.first <= first && last <= name.last);
  const isThing = ({ label }: PatternMatch): boolean => label.endsWith(':thing');
  const told = matches.filter((match) => !isInName(match));
  const ordered = [told.filter((match) => !isThing(match)), told.filter(isThing), matches.filter(isInName)];
  const kinds = ordered.flatMap((some) => listLabels(some, 'kind:')).map((label) => label.replace(/:(whole|thing)$/, ''));
  return [...new Set(kinds)].filter(isQuestionKind);
}

function isQuestionKind(value: string): value is QuestionKind {
  return questionKinds.some((kind) => kind === value);
}
