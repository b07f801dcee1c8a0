import { ssml } from '../speech/ssml.ts';
import { wordText, type Wording } from '../speech/wording.ts';
import type { Act } from '../vocabulary/act.ts';
import { getHigherCareLevel, type CareLevel } from '../vocabulary/careLevel.ts';
import type { CompiledAdvice } from '../vocabulary/compiledContent.ts';
import type { GuideErrorCode } from '../vocabulary/guideError.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import type { Reply, SpokenText } from '../vocabulary/reply.ts';
import { emptySession, type SessionState, type OwedAdvice } from '../vocabulary/sessionState.ts';
import type { Turn } from '../vocabulary/turn.ts';
import type { GuideParts } from './guideParts.ts';
import { wordOwed, wordOwedAction } from './wordOwed.ts';

/**
 * Answers in place of the core: with the advice owed, else with the advice that the conversation is still about, else
 * by asking to hear it again with the one-sentence form.
 *
 * The advice is worded here, so that a fault of the core's wording cannot spoil it, and a question or title that cannot
 * be read is left out. The session keeps only what changes the advice's words: whatever else it held may be the fault.
 *
 * @throws when the content of the country cannot be read
 */
export function rescueReply(parts: GuideParts, turn: Turn, owed: readonly OwedAdvice[], fault: GuideErrorCode): Reply {
  const { content } = parts;
  const { country } = turn.session;
  const locale = content.locales[country ?? turn.locale];
  const due = owed.length > 0 ? owed : listStanding(turn, locale.advices);
  const isAdvice = due.length > 0;
  const asks: PromptName = isAdvice ? 'ask-say-again' : 'ask-rephrase';
  const acts: Act[] = [
    ...(isAdvice
      ? due.map(({ advice, form, part }): Act => ({ kind: 'advice', advice, form, ...(part === undefined ? {} : { part }) }))
      : [{ kind: 'prompt', prompt: 'not-understood', values: {} } as const]),
    { kind: 'question', prompt: asks, values: {}, choices: [] },
  ];
  const session: SessionState = {
    ...emptySession,
    alarm: due[0] ?? null,
    asked: asks,
    lastActs: acts,
    heardDisclaimer: true,
    person: findKnownPerson(parts, turn),
    country,
    isAbroad: country === null && (turn.session.isAbroad || turn.isAbroad),
  };
  const spoken: Wording = { content, locale, session, medium: 'spoken' };
  const written: Wording = { ...spoken, medium: 'written' };
  const word = (wording: Wording): string => (isAdvice ? wordOwed(wording, due) : wordText(wording, content.prompts['not-understood'].say));
  const question = readIfPossible(() => wordText(spoken, content.prompts[asks].say));
  const help = readIfPossible(() => wordText(spoken, content.prompts[asks].reprompt ?? content.prompts[asks].say));
  const title = readIfPossible(() => content.pack.name);
  const text = word(written);
  const advices = due.map(({ advice }) => locale.advices[advice]).filter((advice) => advice !== undefined);
  return {
    acts,
    speech: speak(word(spoken), question),
    reprompt: isAdvice ? speak(wordOwedAction(spoken, due), question) : speak('', help),
    card: { title, text },
    screen: { title, number: null, paragraphs: [text], question, rows: [], note: null, isEmergency: isAdvice },
    topics: advices.flatMap(({ topics }) => topics as readonly TopicId[]),
    isEmergency: advices.some(({ isMainEmergency }) => isMainEmergency),
    carriesSafetyNet: !isAdvice,
    careLevel: advices.reduce<CareLevel>((level, { careLevel }) => getHigherCareLevel(level, careLevel), 'routine'),
    endsSession: false,
    session,
    feedback: null,
    fault,
  };
}

/** Whom the conversation is about, if the content can tell how to speak of them. */
function findKnownPerson({ content }: GuideParts, { session: { person } }: Turn): string | null {
  try {
    return person !== null && Object.hasOwn(content.persons, person) ? person : null;
  } catch {
    return null;
  }
}

/** The advice that the conversation is still about, as long as the content knows it. */
function listStanding({ session: { alarm } }: Turn, advices: Readonly<Record<string, CompiledAdvice>>): OwedAdvice[] {
  return alarm !== null && Object.hasOwn(advices, alarm.advice) ? [alarm] : [];
}

function readIfPossible(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** Speaks a statement slower than usual, then a question; either can be empty. */
function speak(statement: string, question: string): SpokenText {
  const slow = statement === '' ? ssml`` : ssml`<p><prosody rate="90%">${statement}</prosody></p>`;
  const plain = question === '' ? ssml`` : ssml`<p>${question}</p>`;
  return { plain: `${statement} ${question}`.trim(), ssml: ssml`${{ markup: slow }}${{ markup: plain }}` };
}
