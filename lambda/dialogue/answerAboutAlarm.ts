import type { Act } from '../vocabulary/act.ts';
import type { QuestionKind } from '../vocabulary/questionKind.ts';
import { changesSubject } from './changesSubject.ts';
import type { Decision } from './decision.ts';
import { extendTrail } from './extendTrail.ts';
import { findAlarmPassage } from './findAlarmPassage.ts';
import { listAskedKinds } from './listAskedKinds.ts';
import type { Situation } from './situation.ts';

/** What is asked about an emergency to know more, rather than to know what to do. */
const kindsToKnow: ReadonlySet<QuestionKind> = new Set<QuestionKind>([
  'treatment',
  'tests',
  'frequency',
  'prognosis',
  'benefit',
  'signs',
  'how-it-works',
]);

/** What is asked of what to do, or how urgent it is: then the advice is said again. */
const kindsToAct: ReadonlySet<QuestionKind> = new Set<QuestionKind>(['contact', 'danger', 'self-care', 'precautions']);

/**
 * Answers a question on the emergency itself by whoever was just told what to do: "what will the hospital do". The call
 * comes first unless it was made; the alarm stands. Null when nothing of the kind is asked, or every minute counts.
 */
export function answerAboutAlarm(situation: Situation): Decision | null {
  const { content, turn, meaning, session, flags } = situation;
  const { alarm } = session;
  const isCalled =
    meaning.circumstances.includes('calling') || session.lastActs.some((act) => act.kind === 'prompt' && act.prompt === 'call-made');
  if (alarm === null || flags.some(({ outcome }) => outcome !== 'safety-net') || turn.occasion !== 'speech' || meaning.move !== null)
    return null;
  if (alarm.form === 'severe' && !isCalled) return null;
  if ((!isCalled && !meaning.circumstances.includes('asking')) || changesSubject(situation, alarm)) return null;
  const kinds = listAskedKinds(meaning.kinds);
  const [kind] = kinds;
  if (kind === undefined || !kindsToKnow.has(kind) || (!isCalled && kinds.some((asked) => kindsToAct.has(asked)))) return null;
  const passage = findAlarmPassage(situation, alarm, 'to-know');
  if (passage === null) return null;
  const acts: Act[] = [
    { kind: 'prompt', prompt: isCalled ? 'call-made' : 'make-the-call', values: {} },
    passage,
    { kind: 'question', prompt: 'ask-script', values: {}, choices: [] },
  ];
  return {
    acts,
    topics: [...new Set<string>([passage.topic, ...(content.locales[turn.locale].advices[alarm.advice]?.topics ?? [])])],
    careLevel: 'emergency',
    session: { ...session, trail: extendTrail(session, passage.topic), asked: 'ask-script', choices: [], lastActs: acts, misses: 0 },
  };
}
