import type { Meaning } from '../../vocabulary/meaning.ts';
import type { QuestionKind } from '../../vocabulary/questionKind.ts';

/** What is asked of an emergency itself. */
const kindsOfAlarm: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['danger', 'contact']);

/**
 * Tells whether a question after a red flag may be about something else: it has words of its own, and asks neither how
 * serious it is nor whom to call.
 */
export function isLooselyAboutAlarm({ move, words, isBare, kinds }: Meaning): boolean {
  return move === null && words > 0 && !isBare && !kinds.some((kind) => kindsOfAlarm.has(kind));
}
