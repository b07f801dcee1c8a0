import type { Act } from '../../vocabulary/act.ts';
import { modelConcept } from '../../safety/findRedFlags.ts';
import { keepStanding } from '../../safety/keepStanding.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';

/** Utterances of more words than this ask something besides. */
const longestWords = 9;

/**
 * Lets go of a red flag that was only asked about, once somebody says so: "I haven't got it, I'm only asking"; of a doubtful one that was only
 * supposed, for less: "I haven't fallen". Null when a sign is named, or more is asked.
 */
export function answerSupposing({ content, turn, meaning, session, flags }: Situation): Decision | null {
  const { alarm } = session;
  if (alarm === null || turn.occasion !== 'speech' || turn.move !== null) return null;
  const says = alarm.isDoubtful === true ? 'supposing' : 'only-asking';
  if (!meaning.circumstances.includes(says) || meaning.circumstances.includes('asking') || meaning.words > longestWords) return null;
  const heard = flags.filter(({ outcome }) => outcome === 'advice');
  if (heard.some(({ concept }) => concept !== modelConcept)) return null;
  const kept = heard.length === 0 ? [] : (keepStanding(false, alarm, content.locales[turn.locale].advices) ?? []);
  const acts: Act[] = [
    ...kept.map(({ advice, form }): Act => ({ kind: 'advice', advice, form, part: 'action' })),
    { kind: 'prompt', prompt: 'while-supposing', values: {} },
    { kind: 'question', prompt: 'ask-another', values: {}, choices: [] },
  ];
  return {
    acts,
    topics: content.locales[turn.locale].advices[alarm.advice]?.topics ?? [],
    careLevel: kept.length > 0 ? 'emergency' : 'routine',
    session: { ...session, alarm: null, pastAlarm: alarm, asked: 'ask-another', choices: [], lastActs: acts, misses: 0 },
  };
}
