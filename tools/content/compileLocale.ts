import Holidays from 'date-holidays';
import type { AdviceWording, CompiledAdvice, CompiledContact, CompiledLocale } from '../../lambda/vocabulary/compiledContent.ts';
import type { Locale } from '../../lambda/vocabulary/locale.ts';
import type { Advice, Contacts, Content, LocaleContent } from './content.ts';

/** How many years of public holidays are compiled in, the present one included: longer than any release is used. */
const yearsAhead = 3;

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Compiles what differs by country: terms, advice, help lines and public holidays. */
export function compileLocale(content: Content, locale: Locale, thisYear: number): CompiledLocale {
  const { terms, actions, safetyNet, pronunciations } = content.locales[locale];
  const entries = Object.entries(terms);
  return {
    terms: Object.fromEntries(entries.map(([name, term]) => [name, typeof term === 'string' ? term : term.say])),
    written: Object.fromEntries(entries.flatMap(([name, term]) => (typeof term === 'string' ? [] : [[name, term.write]]))),
    advices: Object.fromEntries(content.advice.map((advice) => [advice.id, compileAdvice(advice, actions[advice.id])])),
    safetyNet,
    pronunciations,
    contacts: content.contacts[locale].lines.map(compileContact),
    publicHolidays: listPublicHolidays(locale.slice(-2), thisYear),
  };
}

function compileAdvice(advice: Advice, own: LocaleContent['actions'][string] | undefined): CompiledAdvice {
  const { careLevel, rank, topics, isMainEmergency, beside = advice.standard.rest, short, script, scriptForOther } = advice;
  const standard: AdviceWording = { ...advice.standard, action: own?.standard ?? advice.standard.action ?? '' };
  const severe: AdviceWording = { ...(advice.severe ?? advice.standard), action: own?.severe ?? advice.severe?.action ?? standard.action };
  return { careLevel, rank, topics, isMainEmergency, standard, severe, beside, short, script, scriptForOther };
}

/** A line whose hours are not certain enough to say is never taken for open. */
function compileContact(line: Contacts['lines'][number]): CompiledContact {
  const { id, name, spokenNumber, writtenNumber, about, hoursSaid, timeZone, closedOnPublicHolidays } = line;
  const hours = line.hours?.map(({ days, opens, closes }) => ({
    days: days.map((day) => weekdays.indexOf(day)),
    opens: toMinutes(opens),
    closes: toMinutes(closes),
  }));
  return {
    id,
    name,
    spokenNumber,
    writtenNumber,
    about,
    hoursSaid,
    isRoundTheClock: line.roundTheClock,
    hours: line.speak === 'full' ? (hours ?? null) : null,
    timeZone,
    closedOnPublicHolidays,
  };
}

function toMinutes(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}

function listPublicHolidays(country: string, thisYear: number): string[] {
  const holidays = new Holidays(country);
  const years = Array.from({ length: yearsAhead }, (_, at) => thisYear + at);
  const dates = years.flatMap((year) => holidays.getHolidays(year)).filter(({ type }) => type === 'public' || type === 'bank');
  return [...new Set(dates.map(({ date }) => date.slice(0, 10)))].sort();
}
