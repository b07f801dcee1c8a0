import type { Act } from '../vocabulary/act.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import type { Decision } from './decision.ts';
import { findMoment } from './findMoment.ts';
import type { Situation } from './situation.ts';
import { wasHelpCalled } from './wasHelpCalled.ts';

/**
 * Answers what is said of getting help while an emergency stands, whichever it is: "he won't go in", "can I drive her".
 * The red flag stays the subject, and what to do is said again before the answer, until help was called. Null when
 * nothing of the kind is said, or when the words hold a red flag of their own.
 */
export function answerMoment(situation: Situation): Decision | null {
  const { content, turn, session, flags } = situation;
  const { alarm } = session;
  const prompt = flags.some(({ outcome }) => outcome === 'advice') ? null : findMoment(situation);
  if (alarm === null || prompt === null) return null;
  // Where nobody answers, the number to call is the one that is always answered: the severe form has it first.
  const form = prompt === 'while-unanswered' ? 'severe' : alarm.form;
  const acts: Act[] = [
    ...(isEnough(situation, prompt) ? [] : [{ kind: 'advice', advice: alarm.advice, form, part: 'action' } as const]),
    { kind: 'prompt', prompt, values: {} },
    { kind: 'question', prompt: 'ask-say-again', values: {}, choices: [] },
  ];
  return {
    acts,
    topics: content.locales[turn.locale].advices[alarm.advice]?.topics ?? [],
    careLevel: 'emergency',
    session: { ...session, asked: 'ask-say-again', choices: [], lastActs: acts, misses: 0 },
  };
}

/** Whoever has called already needs no more than the answer, unless nobody answered. */
function isEnough({ session }: Situation, prompt: PromptName): boolean {
  return prompt !== 'while-unanswered' && wasHelpCalled(session);
}
