import type { Act } from '../../vocabulary/act.ts';
import { changesSubject } from './changesSubject.ts';
import type { Decision } from '../decision.ts';
import { extendTrail } from '../passages/extendTrail.ts';
import { asksToKnow, findAlarmPassage } from './findAlarmPassage.ts';
import type { Situation } from '../situation.ts';
import { wasHelpCalled } from './wasHelpCalled.ts';

/**
 * Answers a question on the emergency itself by whoever called for help: "what happens once we're there". What was said on
 * calling is not said twice, and the red flag stands. Null when nothing of the kind is asked, or nobody was called yet.
 */
export function answerAboutAlarm(situation: Situation): Decision | null {
  const { content, turn, meaning, session, flags } = situation;
  const { alarm } = session;
  if (alarm === null || !(wasHelpCalled(session) || meaning.circumstances.includes('calling'))) return null;
  if (turn.occasion !== 'speech' || meaning.move !== null || flags.some(({ outcome }) => outcome !== 'safety-net')) return null;
  if (!asksToKnow(meaning) || changesSubject(situation, alarm)) return null;
  const passage = findAlarmPassage(situation, alarm);
  if (passage === null) return null;
  const isKnown = wasHelpCalled(session);
  const asks = alarm.call === 'answered' ? 'ask-another' : alarm.hasScript === true || isKnown ? 'ask-answered' : 'ask-script';
  const acts: Act[] = [
    ...(isKnown ? [] : [{ kind: 'prompt', prompt: 'call-made', values: {} } as const]),
    passage,
    { kind: 'question', prompt: asks, values: {}, choices: [] },
  ];
  return {
    acts,
    topics: [...new Set<string>([passage.topic, ...(content.locales[turn.locale].advices[alarm.advice]?.topics ?? [])])],
    careLevel: 'emergency',
    session: {
      ...session,
      alarm: { ...alarm, call: alarm.call ?? 'made' },
      trail: extendTrail(session, passage.topic),
      asked: asks,
      choices: [],
      lastActs: acts,
      misses: 0,
    },
  };
}
