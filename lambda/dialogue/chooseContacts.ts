import type { ContactsAct } from '../vocabulary/act.ts';
import type { CompiledContact, CompiledLocale } from '../vocabulary/compiledContent.ts';

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

interface LocalTime {
  readonly date: string;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Minutes since midnight. */
  readonly minute: number;
}

/** By time zone, since making one takes as long as the rest of a turn. */
const formats = new Map<string, Intl.DateTimeFormat>();

function getFormat(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formats.set(timeZone, format);
  return format;
}

function toLocalTime(timeZone: string, atMs: number): LocalTime {
  const parts = getFormat(timeZone).formatToParts(atMs);
  const get = (type: string): string => parts.find((part) => part.type === type)?.value ?? '0';
  const date = `${get('year')}-${get('month')}-${get('day')}`;
  return { date, weekday: new Date(`${date}T12:00:00Z`).getUTCDay(), minute: Number(get('hour')) * 60 + Number(get('minute')) };
}
