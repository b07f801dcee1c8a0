import type { AdviceForm } from '../vocabulary/act.ts';
import type { CompiledAdvice } from '../vocabulary/compiledContent.ts';
import type { AdviceId } from '../vocabulary/ids.ts';
import type { SessionState, StandingAlarm } from '../vocabulary/sessionState.ts';
import { isLooselyAboutAlarm } from './isLooselyAboutAlarm.ts';
import { readCheckAnswer } from './readCheckAnswer.ts';
import { saysHelpIsCalled } from './saysHelpIsCalled.ts';
import type { Situation } from './situation.ts';

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

/** How often an advice is repeated to silence, and to what was not understood, before the goodbye with the number. */
const greatestSilences = 1;
const greatestUnmatched = 2;

/** How many different advices a turn voices at most: the two most urgent. */
const mostAdvices = 2;

/**
 * Lists the advice owed, the most urgent first: for what was heard, for a check answered with anything like yes, and
 * again for a red flag that the conversation is still about.
 */
export function listOwedAdvice(situation: Situation): StandingAlarm[] {
  const heard = listHeard(situation);
  const owed = heard.length > 0 ? heard : listAnswered(situation);
  if (owed.length > 0) return owed.slice(0, mostAdvices);
  return isStillAboutAlarm(situation) && situation.session.alarm !== null ? listStanding(situation, situation.session.alarm) : [];
}

/** What was said for the red flag that the talk is still about: where two were owed, both are owed again. */
function listStanding({ session }: Situation, alarm: StandingAlarm): StandingAlarm[] {
  const said = session.lastActs.flatMap((act) => (act.kind === 'advice' ? [{ advice: act.advice, form: act.form }] : []));
  return said.some(({ advice }) => advice === alarm.advice) ? said : [alarm];
}

function listHeard({ content, turn, flags }: Situation): StandingAlarm[] {
  const forms = new Map<string, AdviceForm>();
  for (const { outcome, advice, isSevere } of flags) {
    if (outcome === 'safety-net' || advice === '') continue;
    const form: AdviceForm = outcome === 'short-advice' ? 'short' : isSevere ? 'severe' : 'standard';
    forms.set(advice, strongest(forms.get(advice), form));
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

function listAnswered({ content, turn, meaning, session }: Situation): StandingAlarm[] {
  const answer = session.asked === 'ask-red-flags' ? readCheckAnswer(turn.move ?? meaning.move, meaning) : null;
  return answer === 'yes' ? [{ advice: content.roles.mainAdvice as AdviceId, form: 'standard' }] : [];
}

/** The subject is still the red flag until somebody clearly asks about something else, says no, or stops. */
function isStillAboutAlarm(situation: Situation): boolean {
  const { turn, meaning, session } = situation;
  const { alarm } = session;
  if (alarm === null || turn.occasion === 'launch') return false;
  const move = turn.move ?? meaning.move;
  if (saysHelpIsCalled(situation)) return false;
  if (move !== null) return movesThatRepeat.has(move);
  if (turn.occasion === 'silence') return session.misses < greatestSilences;
  if (turn.occasion === 'unmatched' || meaning.words === 0) return session.misses < greatestUnmatched;
  return !changesSubject(situation, alarm) && !(isLooselyAboutAlarm(meaning) && wasJustRepeated(session));
}

/** What was repeated in short is not repeated a third time to words that only lean on it: they are about something else. */
function wasJustRepeated({ lastActs }: SessionState): boolean {
  return lastActs.some((act) => act.kind === 'advice' && act.part !== undefined);
}

/**
 * Another topic must be named, or be sure, in words that do not lean on the red flag: "could it be the morphine" is still
 * about it, and so is every question on whom to call and how soon.
 */
function changesSubject({ content, turn, meaning }: Situation, { advice }: StandingAlarm): boolean {
  const near = new Set([...(content.locales[turn.locale].advices[advice]?.topics ?? []), content.roles.contacts, content.roles.urgency]);
  const [best] = meaning.ranked;
  if (best?.owner.kind === 'reply' && best.band === 'sure') return true;
  const isOnOther = best?.owner.kind === 'topic' && best.band === 'sure' && !near.has(best.owner.id);
  const namesOther = meaning.primaries.length > 0 || meaning.named.some((topic) => !near.has(topic) && topic === best?.owner.id);
  if (meaning.circumstances.includes('returning') && (namesOther || meaning.named.length > 0)) return true;
  if (meaning.isBare) return false;
  if (meaning.refersBack) return meaning.primaries.length > 0;
  // "How do I move him" is about the one in danger, even though moving safely is a subject of its own.
  return namesOther || (isOnOther && !meaning.speaksOfOther && !meaning.kinds.includes('contact'));
}
