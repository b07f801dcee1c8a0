import type { Act } from '../../vocabulary/act.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import type { Decision } from '../decision.ts';
import { asksToKnow, findAlarmPassage } from './findAlarmPassage.ts';
import type { Situation } from '../situation.ts';

/** Utterances of more words than this tell something besides. */
const longestWords = 20;

/**
 * Answers whoever was told to come in by those who were called, and asks something beside it ("should I bring his meds"):
 * to go as they were told, with what helps there. What they said is not spoken against. Null for anything else, or when
 * the words hold a red flag.
 */
export function answerSentIn(situation: Situation): Decision | null {
  const { turn, meaning, session, flags } = situation;
  const { alarm } = session;
  const isSentIn =
    meaning.circumstances.includes('sent-in') && !meaning.circumstances.includes('unanswered') && meaning.words <= longestWords;
  if (alarm === null || turn.occasion !== 'speech' || !isSentIn || flags.some(({ outcome }) => outcome === 'advice')) return null;
  const acts: Act[] = [
    { kind: 'prompt', prompt: 'sent-in', values: {} },
    ...answerBeside(situation, alarm),
    { kind: 'question', prompt: 'ask-another', values: {}, choices: [] },
  ];
  return {
    acts,
    topics: [],
    careLevel: 'routine',
    session: { ...session, alarm: { ...alarm, call: 'answered' }, asked: 'ask-another', choices: [], lastActs: acts, misses: 0 },
  };
}

/** "Can I drive", "can he have a brew", "what will they do". */
function answerBeside(situation: Situation, alarm: StandingAlarm): Act[] {
  const { meaning } = situation;
  if (meaning.circumstances.includes('driving')) return [{ kind: 'prompt', prompt: 'while-driving', values: {} }];
  if (meaning.circumstances.includes('giving')) return [{ kind: 'prompt', prompt: 'while-giving', values: {} }];
  const passage = asksToKnow(meaning) ? findAlarmPassage(situation, alarm, true) : null;
  return passage === null ? [] : [passage];
}
