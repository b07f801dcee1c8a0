import type { CompiledContent, CompiledLocale } from '../vocabulary/compiledContent.ts';
import type { SessionState } from '../vocabulary/sessionState.ts';
import { fillTerms, type Medium } from './fillTerms.ts';
import type { Pronouns } from './person/pronouns.ts';
import { tellOfPerson } from './person/tellOfPerson.ts';

/** What wording needs to know besides the acts. */
export interface Wording {
  readonly content: CompiledContent;
  readonly locale: CompiledLocale;
  readonly session: SessionState;
  readonly medium: Medium;
  /** Whom what is written for the patient is told of; null where whoever listens is ill, or asks for themselves now. */
  readonly toldOf?: Pronouns | null;
}

/** Words a text for the listener: terms of the country, the one-sentence line, the person spoken of, a traveller's number. */
export function wordText(wording: Wording, text: string, values: Readonly<Record<string, string>> = {}): string {
  const { content, locale, session, medium } = wording;
  const person = session.person === null ? undefined : content.persons[session.person];
  const worded = fillTerms(
    text,
    locale,
    {
      'safety net': locale.safetyNet,
      person: person?.said ?? '',
      they: person?.they ?? 'they',
      them: person?.them ?? 'them',
      their: person?.their ?? 'their',
      ...(session.isAbroad ? wordNumberAbroad(locale, medium) : {}),
      ...values,
    },
    medium,
  );
  // A traveller's number ends in a comma, which is one too many before another mark.
  return session.isAbroad ? worded.replaceAll(/,(?=[,.;:?!])/g, '') : worded;
}

/** Words a text that was written for whoever is ill: to whoever asks for somebody else it tells of "her" or "him". */
export function wordForPatient(wording: Wording, text: string, values?: Readonly<Record<string, string>>): string {
  const worded = wordText(wording, text, values);
  const { toldOf = null } = wording;
  return toldOf === null ? worded : tellOfPerson(worded, toldOf);
}

/** The locale is no proof of the country: a traveller hears that another number may hold (facts 2.2). */
function wordNumberAbroad(locale: CompiledLocale, medium: Medium): Readonly<Record<string, string>> {
  const terms = medium === 'written' ? { ...locale.terms, ...locale.written } : locale.terms;
  const join = (name: string): string => `${terms[name] ?? ''}, or your local emergency number,`;
  return { 'emergency number': join('emergency number'), 'emergency contact': join('emergency contact') };
}
