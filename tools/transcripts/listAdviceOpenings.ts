import type { CompiledLocale } from '../../lambda/vocabulary/compiledContent.ts';
import type { AdviceOpenings } from './findRuleFaults.ts';

/** Lists how the advices of a country open, with its terms filled in; those that only a short form is made of are left out. */
export function listAdviceOpenings({ advices, terms }: CompiledLocale): AdviceOpenings {
  const actions = Object.values(advices).flatMap(({ standard, severe }) => [standard.action, severe.action]);
  return [...new Set(actions.map((action) => action.replace(/\{([^}]+)\}/g, (_, term: string) => terms[term] ?? term)))];
}
