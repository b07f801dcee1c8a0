import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Locale } from '../lambda/vocabulary/locale.ts';

/** The words of an advice as a listener in one country hears them. */
export interface SpokenAdvice {
  /** The action of the standard form, and of the severe form. */
  readonly standard: string;
  readonly severe: string;
  /** What follows for the speaker, in the standard form. */
  readonly rest: string;
}

interface AdviceFile {
  readonly standard: { readonly action?: string; readonly rest: string };
}

interface LocaleFile {
  readonly safetyNet: string;
  readonly terms: Readonly<Record<string, string | { readonly say: string }>>;
  readonly actions: Readonly<Record<string, { readonly standard: string; readonly severe?: string }>>;
}

/**
 * Reads an advice from its content files, without any code of the guide: what the guide says is compared with this.
 *
 * @param folder the content folder
 */
export function readSpokenAdvice(id: string, locale: Locale, folder = 'content'): SpokenAdvice {
  const own = parse(readFileSync(`${folder}/locales/${locale}.yaml`, 'utf8')) as LocaleFile;
  const { standard } = parse(readFileSync(`${folder}/advice/${id}.yaml`, 'utf8')) as AdviceFile;
  const action = own.actions[id]?.standard ?? standard.action ?? '';
  const say = (text: string): string => sayTerms(text, own.terms);
  return { standard: say(action), severe: say(own.actions[id]?.severe ?? action), rest: say(standard.rest) };
}

/** Reads the one-sentence form of the emergency advice as it is spoken in a country. */
export function readSafetyNet(locale: Locale, folder = 'content'): string {
  const { safetyNet, terms } = parse(readFileSync(`${folder}/locales/${locale}.yaml`, 'utf8')) as LocaleFile;
  return sayTerms(safetyNet, terms);
}

/** Puts the country's words in place of braces; none of the advice's terms holds another term. */
function sayTerms(text: string, terms: LocaleFile['terms']): string {
  return text.replace(/\{([^{}]+)\}/g, (braces, name: string) => {
    const term = terms[name];
    return typeof term === 'object' ? term.say : (term ?? braces);
  });
}
