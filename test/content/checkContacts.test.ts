import { checkContacts } from '../../tools/content/checks/checkContacts.ts';
import { buildContent, buildLine, forAllLocales } from './buildContent.ts';
import { runCheck, toLines } from './runCheck.ts';

const withLine = (part: Parameters<typeof buildLine>[0]) =>
  buildContent({ contacts: forAllLocales({ timeZone: null, lines: [] }, { 'en-CA': { timeZone: null, lines: [buildLine(part)] } }) });
const numberOnly = { speak: 'number-only', hours: null } as const;

describe('checkContacts', () => {
  it.each([
    ['a line with number and hours', {}],
    ['a spoken number with triple digits', { spokenNumber: 'triple zero', writtenNumber: '000' }],
    ['a written number with a country code', { spokenNumber: 'one two', writtenNumber: '+1 (2)' }],
    ['a written number with letters', { spokenNumber: 'one eight hundred, knees', writtenNumber: '1-800-KNEES' }],
    ['a line without hours', { ...numberOnly, hoursSaid: null }],
    ['vague hours', { ...numberOnly, hoursSaid: 'usually in the daytime' }],
    ['hours without a time zone that say whose time is meant', { timeZone: null, hoursSaid: 'usually nine to five, your local time' }],
    ['a line that is open day and night', { roundTheClock: true, hours: null, hoursSaid: 'usually day and night' }],
  ])('finds nothing in %s', (_, part) => {
    expect(runCheck(checkContacts, withLine(part))).toEqual([]);
  });

  it.each([
    ['two numbers', { spokenNumber: 'oh one two, double four' }, 'spokenNumber: the number is said as 01244 and written as 01233'],
    [
      'hours in words of a line that is not sure',
      { ...numberOnly, hoursSaid: 'usually from nine' },
      'hoursSaid: hours are said of a line whose hours are not sure',
    ],
    [
      'hours in digits of a line that is not sure',
      { ...numberOnly, hoursSaid: 'usually from 9' },
      'hoursSaid: hours are said of a line whose hours are not sure',
    ],
    ['hours without a time zone', { timeZone: null }, 'timeZone: the line has hours without a time zone'],
    ['hours of a line that is open day and night', { roundTheClock: true }, 'hours: a line that is open day and night has hours'],
    [
      'a line that closes before it opens',
      { hours: [{ days: ['mon' as const], opens: '17:00', closes: '09:00' }] },
      'hours: the line closes before it opens',
    ],
  ])('finds %s', (_, part, line) => {
    expect(toLines(runCheck(checkContacts, withLine(part)))).toEqual([`contacts/en-CA.yaml lines.0.${line}`]);
  });
});
