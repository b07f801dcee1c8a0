import type { CompiledLocale } from '../vocabulary/compiledContent.ts';

/** The two ways in which a term is worded: "nine nine nine" spoken, "999" written. */
export type Medium = 'spoken' | 'written';

/** Fills the braces of a text: from the values of this reply first, then from the terms of the country. */
export function fillTerms(text: string, locale: CompiledLocale, values: Readonly<Record<string, string>>, medium: Medium): string {
  // A value may hold a term itself ("call {emergency contact}"), so the text is filled twice; a third level is not needed.
  const fill = (part: string): string =>
    part.replace(/\{([^{}]+)\}/g, (braces, name: string) => {
      if (Object.hasOwn(values, name)) return values[name] ?? '';
      const written = medium === 'written' && Object.hasOwn(locale.written, name) ? locale.written[name] : undefined;
      return written ?? (Object.hasOwn(locale.terms, name) ? (locale.terms[name] ?? '') : braces);
    });
  return upperFirst(fill(fill(text)));
}

/** Begins a text, and each sentence in it, with a capital letter, since a term may open it. */
function upperFirst(text: string): string {
  return text.replace(/(^|[.!?]\s+)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
