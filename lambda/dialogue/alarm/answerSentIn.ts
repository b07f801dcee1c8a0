import type { Act } from '../../vocabulary/act.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';

/** Utterances of more words than this tell something besides. */
const longestWords = 20;

/**
 * Answers whoever was told to come in by those who were called, and asks something beside it ("should I bring his meds"):
 * to go as they were told, with what helps there. What they said is not spoken against. Null for anything else, or when
 * the words hold a red flag.
 */
export function answerSentIn({ turn, meaning, session, flags }: Situation): Decision | null {
  const { alarm } = session;
  const isSentIn = meaning.circumstances.includes('sent-in') && meaning.words <= longestWords;
  if (alarm === null || turn.occasion !== 'speech' || !isSentIn || flags.some(({ outcome }) => outcome === 'advice')) return null;
  const acts: Act[] = [
    { kind: 'prompt', prompt: 'sent-in', values: {} },
    { kind: 'question', prompt: 'ask-another', values: {}, choices: [] },
  ];
  return {
    acts,
    topics: [],
    careLevel: 'routine',
    session: { ...session, alarm: { ...alarm, call: 'answered' }, asked: 'ask-another', choices: [], lastActs: acts, misses: 0 },
  };
}
