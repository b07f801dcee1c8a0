import type { LocaleContent } from '../content.ts';

/** Fills the terms in braces as a country says them; an unknown one stays as its own name, without the braces. */
export function fillTerms(text: string, locale: LocaleContent): string {
  return text.replace(/\{([^}]*)\}/g, (_, name: string) => getSaidForm(locale, name) ?? name);
}

/** Gives a term as a country says it; undefined when the country lacks it. */
function getSaidForm(locale: LocaleContent, name: string): string | undefined {
  if (!Object.hasOwn(locale.terms, name)) return undefined;
  const term = locale.terms[name];
  return typeof term === 'string' ? term : term?.say;
}
