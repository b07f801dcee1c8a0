import type { Act } from '../../vocabulary/act.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import { modelConcept } from '../../safety/findRedFlags.ts';
import { keepStanding } from '../../safety/keepStanding.ts';
import type { Decision } from '../decision.ts';
import { findMoment } from './findMoment.ts';
import { listRaised } from './listRaised.ts';
import type { Situation } from '../situation.ts';
import { wasHelpCalled } from './wasHelpCalled.ts';

/**
 * Answers what is said of getting help while an emergency stands, whichever it is: "he won't go in", "can I drive her".
 * The red flag stays the subject, and what to do is said again before the answer, until help was called. Null when
 * nothing of the kind is said, or when the words hold a red flag of their own.
 */
export function answerMoment(situation: Situation): Decision | null {
  const { content, turn, session, flags } = situation;
  const { alarm } = session;
  // What only the model heard beside a red flag that stands is said of it.
  const isNamed = flags.some(({ outcome, concept }) => outcome === 'advice' && concept !== modelConcept);
  const isHeard = flags.some(({ outcome }) => outcome === 'advice');
  const prompt = isNamed || listRaised(situation).length > 0 || (isHeard && !mayKeep(situation)) ? null : findMoment(situation);
  if (alarm === null || prompt === null) return null;
  // Where nobody answers, or there is no team, the number to call is the one that is always answered: the severe form has it first.
  const isForAll = !isHeard && (prompt === 'while-unanswered' || prompt === 'while-no-team');
  const form = isForAll ? 'severe' : alarm.form;
  const isCalledNow = !isHeard && !isForAll && !wasHelpCalled(session) && tellsOfCall(situation);
  const noted: Act[] = isCalledNow ? [{ kind: 'prompt', prompt: 'call-made', values: {} }] : [];
  const action: Act[] =
    isCalledNow || (!isHeard && isEnough(situation, prompt)) ? noted : [{ kind: 'advice', advice: alarm.advice, form, part: 'action' }];
  const asks = action.length > noted.length ? 'ask-say-again' : alarm.call === 'answered' ? 'ask-another' : 'ask-answered';
  const acts: Act[] = [
    ...action,
    ...wordMoment(situation, prompt),
    ...tellOfCause(situation, prompt),
    { kind: 'question', prompt: asks, values: {}, choices: [] },
  ];
  return {
    acts,
    topics: content.locales[turn.locale].advices[alarm.advice]?.topics ?? [],
    careLevel: 'emergency',
    session: {
      ...session,
      ...(isCalledNow ? { alarm: { ...alarm, call: 'made' } as const } : {}),
      asked: asks,
      choices: [],
      lastActs: acts,
      misses: 0,
    },
  };
}

/** "We've rung, can he eat": the call is told of in the same breath. "Who should I phone" asks whom to call. */
function tellsOfCall({ meaning: { circumstances, move, kinds } }: Situation): boolean {
  if (move === 'who-to-call' || kinds[0] === 'contact') return false;
  return circumstances.includes('calling') || circumstances.includes('helped');
}

/** What to do is always said first, so that it is heard whatever cuts the rest off. */
function wordMoment({ meaning }: Situation, moment: PromptName): Act[] {
  const say = (prompt: PromptName): Act => ({ kind: 'prompt', prompt, values: {} });
  const isOfTime = moment === 'while-waiting' || moment === 'while-whether-to-call';
  return [say(moment), ...(isOfTime && meaning.circumstances.includes('late') ? [say('while-late')] : [])];
}

/** "Could it be low calcium": after what to do, the signs of what was named, where that is urgent too and has words for them. */
function tellOfCause({ content, turn, meaning, session }: Situation, moment: PromptName): Act[] {
  if (moment !== 'while-other-cause') return [];
  const own = content.locales[turn.locale].advices[session.alarm?.advice ?? '']?.topics ?? [];
  const named = meaning.named.find((id) => content.topics[id]?.careLevel === 'urgent' && !own.includes(id));
  const passage = named === undefined ? -1 : (content.topics[named]?.passages.findIndex(({ kind }) => kind === 'signs') ?? -1);
  return named === undefined || passage < 0
    ? []
    : [{ kind: 'topic-passage', topic: named, passage, saysBack: false, firstSentenceOnly: false }];
}

function mayKeep({ content, turn, session }: Situation): boolean {
  return keepStanding(false, session.alarm, content.locales[turn.locale].advices) !== null;
}

/** Whoever has called already needs no more than the answer, unless nobody answered; whoever is fed up with it has heard it. */
function isEnough({ session }: Situation, prompt: PromptName): boolean {
  return prompt === 'while-fed-up' || (prompt !== 'while-unanswered' && wasHelpCalled(session));
}
