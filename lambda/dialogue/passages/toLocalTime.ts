/** A moment as the clocks of a place show it. */
export interface LocalTime {
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

/**
 * Tells what the clocks of a time zone show.
 *
 * @param atMs milliseconds since 1970 UTC
 */
export function toLocalTime(timeZone: string, atMs: number): LocalTime {
  const parts = getFormat(timeZone).formatToParts(atMs);
  const get = (type: string): string => parts.find((part) => part.type === type)?.value ?? '0';
  const date = `${get('year')}-${get('month')}-${get('day')}`;
  return { date, weekday: new Date(`${date}T12:00:00Z`).getUTCDay(), minute: Number(get('hour')) * 60 + Number(get('minute')) };
}
