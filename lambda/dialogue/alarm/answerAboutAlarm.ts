import type { Act } from '../../vocabulary/act.ts';
import type { Meaning } from '../../vocabulary/meaning.ts';
import { changesSubject } from './changesSubject.ts';
import type { Decision } from '../decision.ts';
import { extendTrail } from '../passages/extendTrail.ts';
import { asksToKnow, findAlarmPassage } from './findAlarmPassage.ts';
import type { Situation } from '../situation.ts';
import { wasHelpCalled } from './wasHelpCalled.ts';

/**
 * Answers a question on the emergency itself by whoever called for help: "what happens once we're there". What was said on
 * calling is not said twice, and the red flag stands. Whoever is being seen to is sent to those who can see them for what has
 * no answer here. Null when nothing of the kind is asked, or nobody was called yet.
 */
export function answerAboutAlarm(situation: Situation): Decision | null {
  const { content, turn, meaning, session, flags } = situation;
  const { alarm } = session;
  if (alarm === null || !(wasHelpCalled(session) || meaning.circumstances.includes('calling'))) return null;
  if (turn.occasion !== 'speech' || meaning.move !== null || flags.some(({ outcome }) => outcome !== 'safety-net')) return null;
  const isThere = alarm.call === 'answered' && meaning.circumstances.includes('asking');
  if (!(asksToKnow(meaning) || isThere) || changesSubject(situation, alarm)) return null;
  const passage = findAlarmPassage(situation, alarm);
  if (passage === null) return isThere && isUnknown(meaning) ? sendToThoseThere(situation) : null;
  // What is urgent elsewhere ("ring them today") is no order to whoever has called.
  const isSlower = content.topics[passage.topic]?.careLevel !== 'emergency';
  const isKnown = wasHelpCalled(session);
  const asks = alarm.call === 'answered' ? 'ask-another' : alarm.hasScript === true || isKnown ? 'ask-answered' : 'ask-script';
  const acts: Act[] = [
    ...(isKnown ? [] : [{ kind: 'prompt', prompt: 'call-made', values: {} } as const]),
    { ...passage, firstSentenceOnly: isSlower },
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

/** Nothing that is told here is likely to be meant. */
function isUnknown({ ranked: [best] }: Meaning): boolean {
  return best?.band !== 'sure' && best?.band !== 'likely';
}

function sendToThoseThere({ session }: Situation): Decision {
  const acts: Act[] = [
    { kind: 'prompt', prompt: 'those-there-know', values: {} },
    { kind: 'question', prompt: 'ask-another', values: {}, choices: [] },
  ];
  return { acts, topics: [], careLevel: 'routine', session: { ...session, asked: 'ask-another', choices: [], lastActs: acts, misses: 0 } };
}
