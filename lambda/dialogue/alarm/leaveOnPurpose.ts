import type { Act } from '../../vocabulary/act.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';

/** Utterances of more words than this say what the talk is to be about. */
const longestWords = 7;

/**
 * Lets go of an emergency when somebody asks to talk about something else and does not yet say what: once more that the
 * call comes first, and then what is wanted. Null for anything else.
 */
export function leaveOnPurpose({ turn, meaning, session, flags }: Situation): Decision | null {
  const { alarm } = session;
  if (alarm === null || flags.some(({ outcome }) => outcome === 'advice')) return null;
  const move = turn.move ?? meaning.move;
  const isSkip = move === 'skip' || move === 'home';
  const changes = meaning.circumstances.includes('changing-subject') && move === null && meaning.words <= longestWords;
  const saysMore = turn.text.trim().split(/\s+/).length > meaning.words;
  const isOpen = !saysMore && meaning.ranked[0]?.band !== 'sure' && meaning.named.length === 0 && meaning.kinds.length === 0;
  if (!isSkip && !(changes && isOpen && !meaning.circumstances.includes('asking'))) return null;
  const lead: Act[] = alarm.isDoubtful === true || alarm.call !== undefined ? [] : [{ kind: 'prompt', prompt: 'call-first', values: {} }];
  const acts: Act[] = [...lead, { kind: 'question', prompt: 'ask-anything', values: {}, choices: [] }];
  return {
    acts,
    topics: [],
    careLevel: 'routine',
    session: {
      ...session,
      topic: null,
      voiced: [],
      alarm: null,
      pastAlarm: alarm,
      asked: 'ask-anything',
      choices: [],
      lastActs: acts,
      misses: 0,
    },
  };
}
