import { isRecord } from '../vocabulary/isRecord.ts';
import { isLocale } from '../vocabulary/locale.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import { questionKinds } from '../vocabulary/questionKind.ts';
import { emptySession, type SessionState, type StandingAlarm } from '../vocabulary/sessionState.ts';
import { type Guard, isFlag, isForm, isInteger, isPrompt, isText, listOf } from './guards.ts';
import { isAct } from './isAct.ts';

/** The most characters of a session that are read: more was not written by us. */
const greatestLengthChars = 12_000;

/** Questions that are understood without anything else of the state: the check, and those of an alarm. */
const questionsWithoutChoices: readonly PromptName[] = [
  'ask-red-flags',
  'ask-red-flags-again',
  'ask-say-again',
  'ask-script',
  'ask-answered',
];

const isNull: Guard = (value) => value === null;

/** Every field of the state, and what it must hold. */
const guards: { readonly [Field in keyof SessionState]: Guard } = {
  version: (value) => value === emptySession.version,
  topic: either(isNull, isText),
  reply: either(isNull, isText),
  voiced: listOf(isInteger),
  trail: listOf(isText),
  asked: either(isNull, isPrompt),
  choices: listOf(isText),
  alarm: either(isNull, isAlarm),
  pastAlarm: either(isNull, isAlarm),
  lastActs: listOf(isAct),
  askedBefore: either(isNull, isAskedBefore),
  primary: either(isNull, isText),
  person: either(isNull, isText),
  mourned: either(isNull, isText),
  isOwn: isFlag,
  speaksSlower: isFlag,
  speaksSimpler: isFlag,
  keepsShort: isFlag,
  askedAboutRedFlags: isFlag,
  heardDisclaimer: isFlag,
  turnsSinceSigns: isInteger,
  misses: isInteger,
  questions: listOf(isText),
  isAbroad: isFlag,
  country: either(isNull, isLocale),
};

/**
 * Reads the state of a conversation from what a channel kept.
 *
 * A state that is incomplete, of another version, of the wrong type or too large is dropped, but for what an emergency
 * hangs on: the check or the question of an alarm that is open, and the red flag that the conversation is about. Never throws.
 */
export function parseSession(value: unknown): SessionState {
  if (!isRecord(value)) return emptySession;
  return isSessionState(value) && isShort(value) ? value : keepWhatMatters(value);
}

function isSessionState(value: Record<string, unknown>): value is Record<string, unknown> & SessionState {
  return Object.entries(guards).every(([field, holds]) => holds(value[field]));
}

function keepWhatMatters({ asked, alarm, pastAlarm, isAbroad, country }: Record<string, unknown>): SessionState {
  return {
    ...emptySession,
    asked: questionsWithoutChoices.find((name) => name === asked) ?? null,
    alarm: readAlarm(alarm),
    pastAlarm: readAlarm(pastAlarm),
    isAbroad: isAbroad === true,
    country: isLocale(country) ? country : null,
  };
}

function either(first: Guard, second: Guard): Guard {
  return (value) => first(value) || second(value);
}

/** What may be told of an alarm, and what each must hold. */
const alarmDetails: Readonly<Record<string, Guard>> = {
  isDoubtful: isFlag,
  call: (value) => value === 'made' || value === 'answered',
  hasScript: isFlag,
  sign: isText,
};

function namesAdvice(value: unknown): value is Record<string, unknown> & StandingAlarm {
  return isRecord(value) && isText(value['advice']) && isForm(value['form']);
}

function isAlarm(value: unknown): boolean {
  return namesAdvice(value) && Object.entries(alarmDetails).every(([field, holds]) => value[field] === undefined || holds(value[field]));
}

/** A red flag is never dropped for what is wrong about the rest of it. */
function readAlarm(value: unknown): StandingAlarm | null {
  if (!namesAdvice(value)) return null;
  const { advice, form } = value;
  const details = Object.entries(alarmDetails).filter(([field, holds]) => holds(value[field]));
  return { advice, form, ...Object.fromEntries(details.map(([field]) => [field, value[field]])) };
}

function isAskedBefore(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const areKinds = listOf((kind) => questionKinds.some((known) => known === kind));
  return areKinds(value['kinds']) && listOf(isInteger)(value['telling']) && listOf(isText)(value['named']);
}

function isShort(value: Record<string, unknown>): boolean {
  return JSON.stringify(value).length <= greatestLengthChars;
}
