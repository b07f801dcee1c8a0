import { listIntents } from './listIntents.ts';
import { listSlotTypes } from './listSlotTypes.ts';
import type { ModelContent } from './modelContent.ts';

/** Tells, by name of an intent or slot type, which file its words come from, so that a fault can be mended there. */
export function listSourceFiles(content: ModelContent): ReadonlyMap<string, string> {
  return new Map([...listIntents(content), ...listSlotTypes(content)].map(({ name, file }) => [name, file]));
}
