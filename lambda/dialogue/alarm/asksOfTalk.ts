import type { QuestionKind } from '../../vocabulary/questionKind.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import { hasPassageFor } from '../passages/hasPassageFor.ts';
import { listAskedKinds } from '../passages/listAskedKinds.ts';
import { listNearAlarm } from './listNearAlarm.ts';
import type { Situation } from '../situation.ts';

/** What is asked of a treatment or a test, and never of an emergency. */
const kindsOfTalk: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['side-effects', 'pain', 'benefit', 'suitability']);

/** What else belongs to the talk when the red flag is doubtful. */
const kindsBesideDoubt: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
  'duration',
  'next',
  'cause',
  'how-given',
  'how-it-works',
  'comparison',
  'frequency',
  'treatment',
  'self-care',
]);

/**
 * Tells whether a question asked after a red flag belongs to what was talked about beside it: "does it hurt" after a word
 * on radiotherapy. The subject must have an answer to this kind of question.
 */
export function asksOfTalk(situation: Situation, alarm: StandingAlarm): boolean {
  const { content, meaning, session } = situation;
  const [kind, ...others] = listAskedKinds(meaning.kinds);
  if (session.topic === null || kind === undefined || !meaning.circumstances.includes('asking')) return false;
  if (listNearAlarm(situation, alarm).has(session.topic)) return false;
  if (others.includes('contact') || others.includes('danger')) return false;
  if (alarm.isDoubtful === true && kindsBesideDoubt.has(kind) && hasPassageFor(content.topics[session.topic], kind)) return true;
  const isOfTalk = kindsOfTalk.has(kind) || (kind === 'duration' && meaning.refersBack && !meaning.speaksOfOther);
  return isOfTalk && hasPassageFor(content.topics[session.topic], kind);
}
