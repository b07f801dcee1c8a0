import type { ContactsAct } from '../vocabulary/act.ts';
import type { CompiledContact } from '../vocabulary/compiledContent.ts';
import { wordText, type Wording } from './wording.ts';

/** Names the help lines chosen, and the usual one when it is shut; when none is sure to be open, or serves a traveller, invents nothing. */
export function wordContacts(wording: Wording, { lines, shut }: ContactsAct): string {
  const { content, locale, session } = wording;
  if (session.isAbroad) return wordText(wording, content.prompts['no-line-abroad'].say);
  const find = (id: string | null): CompiledContact | undefined => locale.contacts.find((contact) => contact.id === id);
  const named = lines.map(find).filter((contact) => contact !== undefined);
  const shutLine = find(shut);
  const parts = [
    ...(shutLine === undefined ? [] : [wordShut(wording, shutLine)]),
    ...named.map((contact) => wordLine(wording, contact)),
    ...(named.length > 0 ? [] : [wordText(wording, content.prompts['no-line-open'].say)]),
  ];
  return parts.join(' ');
}

function wordShut(wording: Wording, { name, hoursSaid }: CompiledContact): string {
  return wordText(wording, wording.content.prompts['line-shut'].say, { name, hours: hoursSaid ?? '' });
}

function wordLine(wording: Wording, contact: CompiledContact): string {
  const { content, medium } = wording;
  const values = {
    name: contact.name,
    about: contact.about,
    number: medium === 'written' ? contact.writtenNumber : contact.spokenNumber,
    hours: contact.hoursSaid ?? '',
  };
  return wordText(wording, content.prompts[contact.hoursSaid === null ? 'line-number' : 'line-with-hours'].say, values);
}
