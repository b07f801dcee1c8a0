import type { CompiledContact, CompiledLocale } from '../vocabulary/compiledContent.ts';

/** How many lines are named at once. */
const mostLines = 1;

/**
 * Chooses the help lines to name at a moment: those usually open now, else those open round the clock; none when none
 * is sure to be open (facts part 2, 1.6: outside the hours name only a line that is open round the clock).
 *
 * @param atMs the time of the request, in milliseconds since 1970 UTC
 * @returns ids of lines, the best first, possibly none
 */
export function chooseContacts(locale: CompiledLocale, atMs: number): string[] {
  const open = locale.contacts.filter((contact) => isUsuallyOpen(contact, locale.publicHolidays, atMs));
  return open.slice(0, mostLines).map(({ id }) => id);
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

function toLocalTime(timeZone: string, atMs: number): LocalTime {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(atMs);
  const get = (type: string): string => parts.find((part) => part.type === type)?.value ?? '0';
  const date = `${get('year')}-${get('month')}-${get('day')}`;
  return { date, weekday: new Date(`${date}T12:00:00Z`).getUTCDay(), minute: Number(get('hour')) * 60 + Number(get('minute')) };
}
