import type { AdviceForm } from '../vocabulary/act.ts';
import { isRecord } from '../vocabulary/isRecord.ts';
import { isLocale } from '../vocabulary/locale.ts';
import { promptNames } from '../vocabulary/promptName.ts';
import { questionKinds } from '../vocabulary/questionKind.ts';
import { emptySession, type SessionState, type StandingAlarm } from '../vocabulary/sessionState.ts';
import { isAct } from './isAct.ts';

/** The most characters of a session that are read: more was not written by us. */
const greatestLengthChars = 12_000;

const forms: readonly AdviceForm[] = ['standard', 'severe', 'short'];

type Guard = (value: unknown) => boolean;

const isText: Guard = (value) => typeof value === 'string';
const isFlag: Guard = (value) => typeof value === 'boolean';
const isPrompt: Guard = (value) => promptNames.some((name) => name === value);
const isNull: Guard = (value) => value === null;

/** Every field of the state, and what it must hold. */
const guards: { readonly [Field in keyof SessionState]: Guard } = {
  version: (value) => value === emptySession.version,
  topic: either(isNull, isText),
  reply: either(isNull, isText),
  voiced: listOf((value) => Number.isInteger(value)),
  trail: listOf(isText),
  asked: either(isNull, isPrompt),
  choices: listOf(isText),
  alarm: either(isNull, isAlarm),
  pastAlarm: either(isNull, isAlarm),
  lastActs: listOf(isAct),
  askedBefore: either(isNull, isAskedBefore),
  primary: either(isNull, isText),
  person: either(isNull, isText),
  speaksSlower: isFlag,
  speaksSimpler: isFlag,
  keepsShort: isFlag,
  askedAboutRedFlags: isFlag,
  heardDisclaimer: isFlag,
  misses: (value) => Number.isInteger(value),
  questions: listOf(isText),
  isAbroad: isFlag,
  country: either(isNull, isLocale),
};

/**
 * Reads the state of a conversation from what a channel kept.
 *
 * A state that is incomplete, of another version, of the wrong type or too large is dropped, but for what an emergency
 * hangs on: the question that is open and the red flag that the conversation is about. Never throws.
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
    asked: promptNames.find((name) => name === asked) ?? null,
    alarm: isAlarm(alarm) ? alarm : null,
    pastAlarm: isAlarm(pastAlarm) ? pastAlarm : null,
    isAbroad: isAbroad === true,
    country: isLocale(country) ? country : null,
  };
}

function either(first: Guard, second: Guard): Guard {
  return (value) => first(value) || second(value);
}

function listOf(guard: Guard): Guard {
  return (value) => Array.isArray(value) && value.every(guard);
}

function isAlarm(value: unknown): value is StandingAlarm {
  return isRecord(value) && typeof value['advice'] === 'string' && forms.some((form) => form === value['form']);
}

function isAskedBefore(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const areKinds = listOf((kind) => questionKinds.some((known) => known === kind));
  return areKinds(value['kinds']) && listOf((hash) => Number.isInteger(hash))(value['telling']) && listOf(isText)(value['named']);
}

function isShort(value: Record<string, unknown>): boolean {
  return JSON.stringify(value).length <= greatestLengthChars;
}
