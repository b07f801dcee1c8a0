import type { Act } from '../../vocabulary/act.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import type { Decision } from '../decision.ts';
import { decideQuestion } from '../questions/decideQuestion.ts';
import type { Situation } from '../situation.ts';
import { sayBefore } from './sayBefore.ts';

/** Utterances of more words than this say something besides. */
const longestPlain = 12;

/**
 * Lets go of the red flag that stands: says so, and answers what was asked in the same breath, or asks what is wanted. What
 * is asked then leans on nothing that was said for the red flag, and the check was as good as asked.
 */
export function letGo(situation: Situation, alarm: StandingAlarm, says: PromptName, asks: 'ask-anything' | 'ask-another'): Decision {
  const { circumstances, kinds, questions, words } = situation.meaning;
  const session = { ...situation.session, alarm: null, pastAlarm: alarm, askedAboutRedFlags: true };
  const lead: Act = { kind: 'prompt', prompt: says, values: {} };
  const isAsked = circumstances.some((one) => one === 'asking' || one === 'asking-beside' || one === 'requesting');
  const isQuestion = isAsked || kinds.length > 0 || questions.some((question) => question.asks);
  const answered =
    isQuestion || (words > longestPlain && says !== 'known-told') ? decideQuestion({ ...situation, session, flags: [] }) : null;
  if (answered !== null && answered.session !== null)
    return sayBefore([lead], { ...answered, session: { ...answered.session, alarm: null, pastAlarm: alarm } });
  const acts: Act[] = [lead, { kind: 'question', prompt: asks, values: {}, choices: [] }];
  return { acts, topics: [], careLevel: 'routine', session: { ...session, asked: asks, choices: [], lastActs: acts, misses: 0 } };
}
