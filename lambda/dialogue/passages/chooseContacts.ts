import type { ContactsAct } from '../../vocabulary/act.ts';
import type { CompiledContact, CompiledLocale } from '../../vocabulary/compiledContent.ts';
import { toLocalTime } from './toLocalTime.ts';

/** How many lines are named at once. */
const mostLines = 1;

/**
 * Chooses the help lines to name at a moment: those usually open now, none when none is sure to be open, and the first
 * one whose hours are known when it is shut, so that at night nobody is sent to a phone that rings in an empty room.
 *
 * @param atMs the time of the request, in milliseconds since 1970 UTC
 */
export function chooseContacts({ contacts, publicHolidays }: CompiledLocale, atMs: number): ContactsAct {
  const open = contacts.filter((contact) => isUsuallyOpen(contact, publicHolidays, atMs));
  const usual = contacts.find(({ hours, timeZone }) => hours !== null && timeZone !== null);
  const isShut = usual !== undefined && !open.includes(usual);
  return { kind: 'contacts', lines: open.slice(0, mostLines).map(({ id }) => id), shut: isShut ? usual.id : null };
}

function isUsuallyOpen(contact: CompiledContact, publicHolidays: readonly string[], atMs: number): boolean {
  if (contact.isRoundTheClock) return true;
  if (contact.hours === null || contact.timeZone === null) return false;
  const local = toLocalTime(contact.timeZone, atMs);
  if (contact.closedOnPublicHolidays && publicHolidays.includes(local.date)) return false;
  return contact.hours.some(({ days, opens, closes }) => days.includes(local.weekday) && local.minute >= opens && local.minute < closes);
}
