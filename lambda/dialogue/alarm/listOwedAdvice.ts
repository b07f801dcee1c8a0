import type { AdviceForm } from '../../vocabulary/act.ts';
import type { CompiledAdvice } from '../../vocabulary/compiledContent.ts';
import type { AdviceId } from '../../vocabulary/ids.ts';
import type { Move } from '../../vocabulary/move.ts';
import type { OwedAdvice, StandingAlarm } from '../../vocabulary/sessionState.ts';
import { agreeOnNumber } from '../../safety/agreeOnNumber.ts';
import { modelConcept } from '../../safety/findRedFlags.ts';
import { keepGraver } from '../../safety/keepGraver.ts';
import { keepStanding } from '../../safety/keepStanding.ts';
import { tellBeside } from '../../safety/tellBeside.ts';
import { asksCheck } from './asksCheck.ts';
import { findMoment } from './findMoment.ts';
import { hasToldSign } from './hasToldSign.ts';
import { leavesAlarm } from './leavesAlarm.ts';
import { listRaised } from './listRaised.ts';
import { namesCountry } from './namesCountry.ts';
import { readCheckAnswer } from './readCheckAnswer.ts';
import { saysHelpIsCalled } from './saysHelpIsCalled.ts';
import type { Situation } from '../situation.ts';
import { wasHelpCalled } from './wasHelpCalled.ts';

/** Moves that ask for a standing advice again, rather than for something else. */
const movesThatRepeat = new Set([
  'repeat',
  'yes',
  'who-to-call',
  'what-to-say',
  'is-it-serious',
  'more',
  'slower',
  'simpler',
  'normal-speed',
  'normal-words',
  'not-sure',
  'back',
  'explain-term',
]);

/** An answer to the check of more words than this says more than a part of the body. */
const longestPartWords = 3;

/** How often an advice is repeated to silence, and to what was not understood, before the goodbye with the number. */
const greatestSilences = 1;
const greatestUnmatched = 2;

/** How many different advices a turn voices at most: the two most urgent. */
const mostAdvices = 2;

/**
 * Lists the advice owed, the most urgent first: for what was heard, for a check answered with anything like yes, and
 * again for a red flag that the conversation is still about.
 */
export function listOwedAdvice(situation: Situation): OwedAdvice[] {
  const heard = addRaised(situation, listHeard(situation));
  const owed = heard.length > 0 ? heard : listAnswered(situation);
  const { advices } = situation.content.locales[situation.turn.locale];
  const raised = listRaisedBesideDoubt(situation);
  if (raised !== null) return raised;
  const kept = heard.length > 0 ? keepStanding(isNamed(situation, heard), situation.session.alarm, advices) : null;
  if (kept !== null) return [...kept, ...listBeside(situation, heard)];
  if (owed.length > 0)
    return tellBeside(
      keepOther(situation, agreeOnNumber(keepGraver(owed.slice(0, mostAdvices), situation.session.alarm, advices), advices)),
      advices,
    );
  if (isStillAboutAlarm(situation) && situation.session.alarm !== null) return listStanding(situation, situation.session.alarm);
  return listPast(situation);
}

/**
 * What is raised inside the talk comes after the emergency that stands, where only a model heard the words as a sign: what
 * it hears there is said of that one. Null where nothing stands, or a sign was named in words that are known.
 */
function listRaisedBesideDoubt(situation: Situation): OwedAdvice[] | null {
  const { content, turn, flags, session } = situation;
  const heard = flags.filter(({ outcome }) => outcome === 'advice');
  const raised = listRaised(situation).filter(({ advice }) => advice !== session.alarm?.advice);
  if (heard.length === 0 || heard.some(({ concept }) => concept !== modelConcept) || raised.length === 0) return null;
  const kept = keepStanding(false, session.alarm, content.locales[turn.locale].advices);
  return kept === null ? null : [...kept, ...raised].slice(0, mostAdvices);
}

/** Another emergency that stands is not forgotten for the one that is told now: what to do for it is said after that. */
function keepOther({ content, turn, flags, meaning, session: { alarm } }: Situation, owed: readonly StandingAlarm[]): OwedAdvice[] {
  const advices = content.locales[turn.locale].advices;
  const stands = alarm !== null && alarm.isDoubtful !== true && alarm.form !== 'short' && alarm.call === undefined;
  if (
    !stands ||
    meaning.circumstances.includes('asking') ||
    owed.length >= mostAdvices ||
    owed.some(({ advice }) => advice === alarm.advice)
  )
    return [...owed];
  const isOther = advices[alarm.advice]?.careLevel === 'emergency' && owed.every(({ form }) => form !== 'short');
  const other: OwedAdvice = { advice: alarm.advice, form: alarm.form, part: 'action' };
  // The door must find what it heard itself at the front; what was raised inside the talk comes after what is graver.
  const isRaised = flags.every(({ outcome }) => outcome !== 'advice');
  const isGraver = isRaised && owed.every((one) => toOrder(advices, other) < toOrder(advices, one));
  if (!isOther) return [...owed];
  return isGraver ? [other, ...owed] : [...owed, other];
}

/** Whoever asks whom to call, or what to say there, after a red flag asks it because of that, whatever was asked between. */
function listPast({ turn, meaning, session }: Situation): StandingAlarm[] {
  const move = turn.move ?? meaning.move;
  const asksHowToCall = move === 'who-to-call' || move === 'what-to-say' || meaning.circumstances.includes('whether-to-call');
  return session.alarm === null && session.pastAlarm !== null && asksHowToCall ? [session.pastAlarm] : [];
}

/** What was said for the red flag that the talk is still about: where two were owed, both are owed again. */
function listStanding({ session }: Situation, alarm: StandingAlarm): StandingAlarm[] {
  const said = session.lastActs.flatMap((act) => (act.kind === 'advice' ? [{ advice: act.advice, form: act.form }] : []));
  return said.some(({ advice }) => advice === alarm.advice) ? said : [alarm];
}

/** What only the model heard is said beside another emergency that stands, unless the words are plainly on that one. */
function listBeside(situation: Situation, heard: readonly StandingAlarm[]): StandingAlarm[] {
  const { alarm } = situation.session;
  const [best] = situation.meaning.ranked;
  const isReply = best?.owner.kind === 'reply' && (best.band === 'sure' || best.band === 'likely');
  // "Since yesterday" tells of the one that stands since when it is.
  const tellsSince = situation.meaning.circumstances.includes('since-when');
  const isOnStanding = alarm?.isDoubtful === true || isReply || tellsSince || findMoment(situation) !== null;
  return isOnStanding ? [] : heard.filter(({ advice }) => advice !== alarm?.advice).slice(0, 1);
}

/** What is raised here is owed before what was heard in the same words. */
function addRaised(situation: Situation, heard: readonly StandingAlarm[]): StandingAlarm[] {
  const advices = situation.content.locales[situation.turn.locale].advices;
  // The door must find what it heard itself at the front: a slower advice that was named again keeps its place.
  if (heard.some(({ advice }) => advices[advice]?.careLevel !== 'emergency')) return [...heard];
  const raised = listRaised(situation).filter(({ advice }) => !heard.some((one) => one.advice === advice));
  return [...heard, ...raised].sort((a, b) => toOrder(advices, a) - toOrder(advices, b));
}

/** Tells whether any of what is owed was told in words that are known, and not heard by the trained model alone. */
function isNamed(situation: Situation, heard: readonly StandingAlarm[]): boolean {
  const isKnown = situation.flags.some(({ outcome, concept }) => outcome === 'advice' && concept !== modelConcept);
  return isKnown || listRaised(situation).length > 0 || heard.every(({ form }) => form === 'short');
}

function listHeard({ content, turn, flags, session: { alarm } }: Situation): StandingAlarm[] {
  const forms = new Map<string, AdviceForm>();
  for (const { outcome, advice, isSevere } of flags) {
    if (outcome === 'safety-net' || advice === '') continue;
    const form: AdviceForm = outcome === 'short-advice' ? 'short' : isSevere ? 'severe' : 'standard';
    // What was severe a moment ago is no less so for being told of again.
    const stood = form !== 'short' && alarm?.advice === advice ? alarm.form : undefined;
    forms.set(advice, strongest(strongest(forms.get(advice), form), stood ?? form));
  }
  const advices = content.locales[turn.locale].advices;
  return [...forms]
    .map(([advice, form]) => ({ advice: advice as AdviceId, form }))
    .sort((a, b) => toOrder(advices, a) - toOrder(advices, b));
}

/** A doubtful mention never comes before a clear one. */
function toOrder(advices: Readonly<Record<string, CompiledAdvice>>, { advice, form }: StandingAlarm): number {
  return (advices[advice]?.rank ?? Infinity) + (form === 'short' ? 1_000 : 0);
}

function strongest(a: AdviceForm | undefined, b: AdviceForm): AdviceForm {
  const order: readonly (AdviceForm | undefined)[] = [undefined, 'short', 'standard', 'severe'];
  return order.indexOf(a) > order.indexOf(b) && a !== undefined ? a : b;
}

function listAnswered(situation: Situation): StandingAlarm[] {
  const { content, turn, meaning, session } = situation;
  const answer = asksCheck(session) ? readCheckAnswer(turn.move ?? meaning.move, meaning, situation.flags) : 'no';
  const isYes = answer === 'yes' || (answer === null && namesPart(situation)) || hasToldSign(situation);
  return isYes ? [{ advice: content.roles.mainAdvice as AdviceId, form: 'standard' }] : [];
}

/** "Down my leg" and "bowel" answer the check by what it asked about; elsewhere they name no sign. */
function namesPart({ turn, meaning, flags }: Situation): boolean {
  const { circumstances, words } = meaning;
  const isOther = ['asking', 'requesting', 'denying', 'correcting'] as const;
  const isBare = meaning.move === null && meaning.kinds.length === 0 && words <= longestPartWords;
  const isAnswer = turn.occasion === 'speech' && turn.move === null && isBare;
  return isAnswer && !isOther.some((one) => circumstances.includes(one)) && flags.some(({ outcome }) => outcome === 'safety-net');
}

/** The subject is still the red flag until somebody clearly asks about something else, says no, or stops. */
function isStillAboutAlarm(situation: Situation): boolean {
  const { turn, meaning, session } = situation;
  const { alarm } = session;
  if (alarm === null || turn.occasion === 'launch') return false;
  const move = turn.move ?? meaning.move;
  if (saysHelpIsCalled(situation)) return false;
  // Yes to being told whom one can talk to is no yes to hearing the advice again.
  if (move === 'yes' && session.asked === 'ask-contacts') return false;
  if (move !== null) return wasHelpCalled(session) ? asksForWords(situation, move) : movesThatRepeat.has(move);
  if (wasHelpCalled(session)) return false;
  if (turn.occasion === 'silence') return session.misses < greatestSilences;
  if (turn.occasion === 'unmatched' || meaning.words === 0) return session.misses < greatestUnmatched;
  return namesCountry(meaning) || !leavesAlarm(situation, alarm);
}

/** Whoever has called needs the words to say, and the advice no more. */
function asksForWords({ session: { asked } }: Situation, move: Move): boolean {
  return move === 'what-to-say' || move === 'who-to-call' || (move === 'yes' && (asked === 'ask-script' || asked === 'ask-say-again'));
}
