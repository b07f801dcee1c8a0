import type { CompiledContact } from '../vocabulary/compiledContent.ts';
import { wordText, type Wording } from './wording.ts';

/** Names the help lines chosen; when none is sure to be open, says so and invents nothing. */
export function wordContacts(wording: Wording, lines: readonly string[]): string {
  const { content, locale } = wording;
  const named = lines.map((id) => locale.contacts.find((contact) => contact.id === id)).filter((contact) => contact !== undefined);
  if (named.length === 0) return wordText(wording, content.prompts['no-line-open'].say);
  return named.map((contact) => wordLine(wording, contact)).join(' ');
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
