import { z } from 'zod';
import { id, line } from './schemaParts.ts';

const clock = z.string().regex(/^\d{2}:\d{2}$/, 'a time is written like 08:00');

/** A file under `content/contacts/`. */
export const contactsSchema = z.strictObject({
  timeZone: z.string().nullable(),
  lines: z.array(
    z.strictObject({
      id,
      name: line,
      spokenNumber: line,
      writtenNumber: line,
      roundTheClock: z.boolean(),
      hours: z
        .array(
          z.strictObject({ days: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1), opens: clock, closes: clock }),
        )
        .nullable(),
      timeZone: z.string().nullable(),
      closedOnPublicHolidays: z.boolean(),
      hoursSaid: z.string().nullable(),
      about: line,
      nonEmergencyOnly: z.boolean(),
      speak: z.enum(['full', 'number-only']),
      sources: z.array(line),
    }),
  ),
});
