import type { Act } from '../../vocabulary/act.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import { tellsSign } from '../../safety/tellsSign.ts';
import type { Decision } from '../decision.ts';
import { decideQuestion } from '../questions/decideQuestion.ts';
import type { Situation } from '../situation.ts';
import { noteCall } from './answerCall.ts';
import { listNearAlarm } from './listNearAlarm.ts';
import { sayBefore } from './sayBefore.ts';
import { wasHelpCalled } from './wasHelpCalled.ts';

/** Words of more than these tell of the call, and of something else. */
const longestReport = 11;

/**
 * Answers what is asked in the same breath as that help was called, or has come: "we rang, what's the scan". Whoever has
 * called is not told to call. Null for anything else.
 */
export function answerBesideCall(situation: Situation): Decision | null {
  const { turn, meaning, session, flags } = situation;
  const { alarm } = session;
  const { circumstances } = meaning;
  const isThere = circumstances.includes('helped');
  if (alarm === null || turn.occasion !== 'speech' || turn.move !== null || meaning.move !== null || tellsSign(flags)) return null;
  if (!(isThere || circumstances.includes('calling')) || !asksBeside(situation)) return null;
  if (!isOnOther(situation, alarm)) return noteCall(situation, alarm);
  const answered = decideQuestion({ ...situation, session: { ...session, alarm: null, askedAboutRedFlags: true } });
  if (answered.session === null) return null;
  // How to get there is no answer to whoever asked about something else.
  if (listNearAlarm(situation, alarm).has(answered.topics[0] ?? '')) return noteCall(situation, alarm);
  const noted: Act[] = wasHelpCalled(session) ? [] : [{ kind: 'prompt', prompt: isThere ? 'help-answered' : 'call-made', values: {} }];
  const called: StandingAlarm = { ...alarm, call: isThere ? 'answered' : (alarm.call ?? 'made') };
  return sayBefore(noted, { ...answered, session: { ...answered.session, alarm: called } });
}

/** What is asked of the call itself, or not understood, needs what fits a call. */
function isOnOther(situation: Situation, alarm: StandingAlarm): boolean {
  const near = listNearAlarm(situation, alarm);
  const { ranked, named } = situation.meaning;
  const [best] = ranked;
  const isUnderstood = best?.band === 'sure' || best?.band === 'likely';
  return named.some((id) => !near.has(id)) || (isUnderstood && !near.has(best.owner.id));
}

function asksBeside({ meaning: { circumstances, questions, kinds, named, words } }: Situation): boolean {
  const asks =
    circumstances.includes('asking') ||
    circumstances.includes('asking-beside') ||
    kinds.length > 0 ||
    questions.some((question) => question.asks);
  return asks || (named.length > 0 && words > longestReport);
}
