import type { Act, QuestionAct } from '../../vocabulary/act.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import type { Decision } from '../decision.ts';
import { saysHelpIsCalled, saysHelpIsThere } from './saysHelpIsCalled.ts';
import { letGo } from './letGo.ts';
import type { Situation } from '../situation.ts';
import { urgeCall } from './urgeCall.ts';

/**
 * Answers what is told of the call for help itself: that it is made, whether somebody has answered, or thanks for the
 * advice, which are the moment to ask. Null for anything else, or when the words hold a red flag.
 */
export function answerCall(situation: Situation): Decision | null {
  const { turn, meaning, session, flags } = situation;
  const alarm = session.alarm ?? session.pastAlarm;
  const isEmergency = situation.content.locales[turn.locale].advices[alarm?.advice ?? '']?.careLevel === 'emergency';
  if (alarm === null || !isEmergency || flags.some(({ outcome }) => outcome === 'advice')) return null;
  if (session.alarm !== null && meaning.circumstances.includes('cleared'))
    return letGo(situation, session.alarm, 'call-cleared', 'ask-another');
  if (session.alarm !== null && saysHelpIsThere(situation)) return noteHelp(situation, session.alarm);
  if (saysHelpIsCalled(situation)) return noteCall(situation, alarm);
  if (session.alarm === null) return null;
  const move = turn.move ?? meaning.move;
  if (session.asked === 'ask-answered' && move === 'yes') return noteHelp(situation, alarm);
  if (session.asked === 'ask-answered' && (move === 'no' || move === 'not-sure'))
    return say(situation, alarm, [{ ...toAction(alarm), form: 'severe' }, prompt('while-unanswered')], 'ask-say-again');
  return move !== 'that-helped' || alarm.call === 'answered'
    ? null
    : { ...takeThanks(situation, alarm), feedback: { kind: move, topic: session.topic } };
}

/** Thanks for the advice are the moment to act on it. */
function takeThanks(situation: Situation, alarm: StandingAlarm): Decision {
  if (alarm.call === 'made') return say(situation, alarm, [prompt('if-not-through')], 'ask-answered');
  return say(situation, alarm, [urgeCall(situation, alarm)], alarm.hasScript === true ? 'ask-answered' : 'ask-script');
}

/** Notes that help was called, or has answered if the call was told of before, and offers what is needed next. */
export function noteCall(situation: Situation, alarm: StandingAlarm): Decision {
  // "They're here now", after the call was told of.
  if (alarm.call !== undefined) return say(situation, { ...alarm, call: 'answered' }, [sayOf(situation, 'help-answered')], 'ask-another');
  // Nobody sends a crew who has not answered.
  const comes = situation.meaning.circumstances.includes('on-its-way');
  const asks = comes ? 'ask-another' : alarm.hasScript === true ? 'ask-answered' : 'ask-script';
  return say(situation, { ...alarm, call: 'made' }, [sayOf(situation, 'call-made'), ...listKeepStill(situation, alarm)], asks);
}

function noteHelp(situation: Situation, alarm: StandingAlarm): Decision {
  return say(
    situation,
    { ...alarm, call: 'answered' },
    [sayOf(situation, 'help-answered'), ...listKeepStill(situation, alarm)],
    'ask-another',
  );
}

/** Whoever is shaken is heard before they are told what to do. */
function sayOf({ meaning }: Situation, name: 'call-made' | 'help-answered'): Act {
  return prompt(meaning.circumstances.includes('feeling') ? `${name}-shaken` : name);
}

/** Keeping still is for what may press on the cord; it is said of whoever is ill. */
function listKeepStill({ content, turn, session }: Situation, { advice }: StandingAlarm): Act[] {
  if (content.locales[turn.locale].advices[advice]?.isMainEmergency !== true) return [];
  return [prompt(session.person === null ? 'keep-still' : 'keep-them-still')];
}

function toAction({ advice, form }: StandingAlarm): Act & { kind: 'advice' } {
  return { kind: 'advice', advice, form, part: 'action' };
}

function prompt(name: PromptName): Act {
  return { kind: 'prompt', prompt: name, values: {} };
}

function say({ content, turn, session }: Situation, alarm: StandingAlarm, said: readonly Act[], asks: PromptName): Decision {
  const question: QuestionAct = { kind: 'question', prompt: asks, values: {}, choices: [] };
  const acts: Act[] = [...said, question];
  const isUrged = said.some(({ kind }) => kind === 'advice');
  return {
    acts,
    topics: isUrged ? (content.locales[turn.locale].advices[alarm.advice]?.topics ?? []) : [],
    careLevel: 'routine',
    session: { ...session, alarm, asked: asks, choices: [], lastActs: acts, misses: 0 },
  };
}
