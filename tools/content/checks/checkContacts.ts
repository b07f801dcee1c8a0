import { locales } from '../../../lambda/vocabulary/locale.ts';
import type { Contacts } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { reportProblem } from './reportProblem.ts';

type ContactLine = Contacts['lines'][number];

/** Checks that a help line is told by one number, and by hours only as far as they are known. */
export function checkContacts(context: CheckContext): Problem[] {
  return locales.flatMap((locale) =>
    context.content.contacts[locale].lines.flatMap((line, at) =>
      findFaults(line).map(({ field, message, fix }) =>
        reportProblem(context, { file: `contacts/${locale}.yaml`, path: ['lines', at, field] }, message, fix),
      ),
    ),
  );
}

function findFaults(line: ContactLine): { readonly field: keyof ContactLine; readonly message: string; readonly fix: string }[] {
  const faults: { field: keyof ContactLine; message: string; fix: string }[] = [];
  const spoken = toDigits(line.spokenNumber);
  const written = /^[\d\s()+-]+$/.test(line.writtenNumber) ? line.writtenNumber.replace(/\D/g, '') : null;
  if (spoken !== null && written !== null && spoken !== written) {
    faults.push({
      field: 'spokenNumber',
      message: `the number is said as ${spoken} and written as ${written}`,
      fix: 'Check which is right',
    });
  }
  if (line.speak === 'number-only' && line.hoursSaid !== null && clockWords.test(line.hoursSaid)) {
    faults.push({
      field: 'hoursSaid',
      message: 'hours are said of a line whose hours are not sure',
      fix: 'Say only the time of day, or write null',
    });
  }
  if (line.roundTheClock && line.hours !== null) {
    faults.push({ field: 'hours', message: 'a line that is open day and night has hours', fix: 'Write null, or roundTheClock: false' });
  }
  if (line.hours !== null && line.timeZone === null && !/\btime\b/.test(line.hoursSaid ?? '')) {
    faults.push({
      field: 'timeZone',
      message: 'the line has hours without a time zone',
      fix: 'Add the time zone, or say whose time is meant',
    });
  }
  if (line.hours?.some(({ opens, closes }) => opens >= closes) === true) {
    faults.push({ field: 'hours', message: 'the line closes before it opens', fix: 'Correct the times, or split the hours at midnight' });
  }
  return faults;
}

/** A time of the clock, in digits or words. */
const clockWords = /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight)\b/i;

const digitOf: Readonly<Record<string, string>> = {
  oh: '0',
  zero: '0',
  nought: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
};

/** Reads a spoken number as digits; null when it holds another word, such as a name on the keypad. */
function toDigits(spoken: string): string | null {
  const digits: string[] = [];
  let times = 1;
  for (const word of spoken.toLowerCase().match(/[a-z]+/g) ?? []) {
    if (word === 'double' || word === 'triple') times = word === 'double' ? 2 : 3;
    else {
      const digit = Object.hasOwn(digitOf, word) ? digitOf[word] : undefined;
      if (digit === undefined) return null;
      digits.push(digit.repeat(times));
      times = 1;
    }
  }
  return digits.join('');
}
