import type { Circumstance } from '../vocabulary/circumstance.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import type { Situation } from './situation.ts';

/** What people say once they were told to get help; the first that was heard counts. A fixed sentence answers each. */
const moments = [
  'unanswered',
  'refusing',
  'setting-off',
  'posture',
  'giving',
  'packing',
  'late',
  'telling',
] as const satisfies readonly Circumstance[];

/** Utterances of more words than this tell or ask something besides. */
const longestWords = 14;

/**
 * Finds the sentence that answers what is said of getting help while a red flag stands; null when nothing of the kind is
 * said. What is told, rather than asked, belongs to a red flag that was heard in known words.
 */
export function findMoment({ turn, meaning, session }: Situation): PromptName | null {
  const { circumstances, words, move } = meaning;
  if (session.alarm === null || turn.occasion !== 'speech' || turn.move !== null || words > longestWords) return null;
  const asks = circumstances.includes('asking');
  if (move === 'what-to-say' || (circumstances.includes('calling') && !asks)) return null;
  const mayTell = !asks && move === null && session.alarm.isDoubtful !== true;
  const moment = moments.find((one) => circumstances.includes(one) && (one !== 'telling' || mayTell));
  return moment === undefined ? null : `while-${moment}`;
}
