import { z } from 'zod';
import { circumstances } from '../../lambda/vocabulary/circumstance.ts';
import { questionKinds } from '../../lambda/vocabulary/questionKind.ts';
import { id, line, lines } from './schemaParts.ts';

/** `content/pack.yaml`. */
export const packSchema = z.strictObject({
  id,
  name: line,
  invocationName: line,
  excusedWords: lines,
  bannedWords: lines,
  roles: z.strictObject({
    mainAdvice: id,
    contacts: id,
    about: id,
    urgency: id,
    subject: id,
    hard: z.array(id).default([]),
    talking: z.array(id).default([]),
    lasting: z.array(id).default([]),
    signs: z.array(id).default([]),
    treatment: z.array(id),
    raises: z
      .array(
        z.strictObject({
          hearing: z.enum(circumstances),
          within: id.optional(),
          after: id.optional(),
          answered: id.optional(),
          beside: id.optional(),
          owes: id,
        }),
      )
      .default([]),
    household: id.nullable().default(null),
    replies: z.partialRecord(z.enum(circumstances), id).default({}),
    kinds: z.partialRecord(z.enum(questionKinds), id).default({}),
  }),
});
