import type { Circumstance } from '../vocabulary/circumstance.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import type { Situation } from './situation.ts';

/** What people say once they were told to get help, and the sentence that answers it; the first that was heard counts. */
const moments = new Map<Circumstance, PromptName>([
  ['unanswered', 'while-unanswered'],
  ['refusing', 'while-refusing'],
  ['setting-off', 'while-setting-off'],
  ['posture', 'while-posture'],
  ['giving', 'while-giving'],
  ['packing', 'while-packing'],
  ['late', 'while-late'],
  ['telling', 'while-telling'],
]);

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
  if (circumstances.includes('calling') && !asks) return null;
  for (const [moment, prompt] of moments) {
    if (!circumstances.includes(moment)) continue;
    if (moment === 'telling' && (asks || move !== null || session.alarm.isDoubtful === true)) continue;
    return prompt;
  }
  return null;
}
