import { locales } from '../../../lambda/vocabulary/locale.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { hasPhrase } from './hasPhrase.ts';
import { listSpokenTexts, type SpokenKind } from './listSpokenTexts.ts';
import { reportProblem } from './reportProblem.ts';

/** Checks that a word which differs by country stands as a term in braces, never as one country says it. */
export function checkCountryWords(context: CheckContext): Problem[] {
  const words = listCountryWords(context.content);
  return listSpokenTexts(context.content)
    .filter(({ kind }) => sharedKinds.has(kind))
    .flatMap((spoken) => {
      const text = spoken.text.replace(/\{[^}]*\}/g, '{}');
      return words
        .filter(({ word }) => hasPhrase(text, word))
        .map(({ word, term }) => reportProblem(context, spoken, `«${word}» is not said in every country`, `Write {${term}}`));
    });
}

/** Kinds of text that are the same in every country. */
const sharedKinds: ReadonlySet<SpokenKind> = new Set<SpokenKind>(['topic', 'reply', 'glossary', 'prompt']);

/** Lists what the locale files say for terms on which they do not agree, without the article. */
function listCountryWords(content: Content): { readonly word: string; readonly term: string }[] {
  const saidBy = new Map<string, Set<string>>();
  const written = new Map<string, Set<string>>();
  for (const locale of locales) {
    for (const [name, term] of Object.entries(content.locales[locale].terms)) {
      const { say, write } = typeof term === 'string' ? { say: term, write: term } : term;
      saidBy.set(name, (saidBy.get(name) ?? new Set()).add(dropArticle(say)));
      written.set(name, (written.get(name) ?? new Set()).add(dropArticle(write)));
    }
  }
  return [...saidBy]
    .filter(([, words]) => words.size > 1)
    .flatMap(([term, words]) => [...new Set([...words, ...(written.get(term) ?? [])])].map((word) => ({ word, term })));
}

function dropArticle(words: string): string {
  return words.replace(/^(?:the|a|an) /i, '');
}
