import type { Act } from '../vocabulary/act.ts';
import type { Circumstance } from '../vocabulary/circumstance.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import type { Decision } from './decision.ts';
import type { Situation } from './situation.ts';
import { wasHelpCalled } from './wasHelpCalled.ts';

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
 * Answers what is said of getting help while an emergency stands, whichever it is: "he won't go in", "can I drive her".
 * The red flag stays the subject, and what to do is said again after the answer, until help was called. Null when nothing
 * of the kind is said, or when the words hold a red flag of their own.
 */
export function answerMoment(situation: Situation): Decision | null {
  const { content, turn, session } = situation;
  const { alarm } = session;
  const prompt = alarm === null ? null : findMoment(situation);
  if (alarm === null || prompt === null) return null;
  // Whoever is told where to turn instead, or has called already, needs no more than the answer.
  const isEnough = prompt === 'while-unanswered' || wasHelpCalled(session);
  const acts: Act[] = [
    { kind: 'prompt', prompt, values: {} },
    ...(isEnough ? [] : [{ kind: 'advice', advice: alarm.advice, form: alarm.form, part: 'action' } as const]),
    { kind: 'question', prompt: 'ask-say-again', values: {}, choices: [] },
  ];
  return {
    acts,
    topics: content.locales[turn.locale].advices[alarm.advice]?.topics ?? [],
    careLevel: 'emergency',
    session: { ...session, asked: 'ask-say-again', choices: [], lastActs: acts, misses: 0 },
  };
}

/** What is told, rather than asked, belongs to a red flag that was heard in known words. */
function findMoment({ turn, meaning, session, flags }: Situation): PromptName | null {
  const { circumstances, words, move } = meaning;
  const isHeard = flags.some(({ outcome }) => outcome === 'advice');
  if (turn.occasion !== 'speech' || turn.move !== null || isHeard || words > longestWords) return null;
  const asks = circumstances.includes('asking');
  if (circumstances.includes('calling') && !asks) return null;
  for (const [moment, prompt] of moments) {
    if (!circumstances.includes(moment)) continue;
    if (moment === 'telling' && (asks || move !== null || session.alarm?.isDoubtful === true)) continue;
    return prompt;
  }
  return null;
}
