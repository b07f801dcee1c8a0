import type { Act, AdviceForm } from '../vocabulary/act.ts';
import { isRecord } from '../vocabulary/isRecord.ts';
import { promptNames } from '../vocabulary/promptName.ts';
import { emptySession, type SessionState, type StandingAlarm } from '../vocabulary/sessionState.ts';

/** The most characters of a session that are read: more was not written by us. */
const greatestLengthChars = 12_000;

const forms: readonly AdviceForm[] = ['standard', 'severe', 'short'];

/**
 * Reads the state of a conversation from what a channel kept.
 *
 * A state that is incomplete, of another version, of the wrong type or too large is dropped, but for what an emergency
 * hangs on: the question that is open and the red flag that the conversation is about. Never throws.
 */
export function parseSession(value: unknown): SessionState {
  if (!isRecord(value)) return emptySession;
  const hasEveryField = Object.entries(emptySession).every(([field, empty]) => hasShapeOf(value[field], empty));
  const isOurs = value['version'] === emptySession.version && hasEveryField && isShort(value);
  return isOurs && isSessionState(value) ? value : keepWhatMatters(value);
}

function keepWhatMatters({ asked, alarm, isAbroad }: Record<string, unknown>): SessionState {
  return {
    ...emptySession,
    asked: promptNames.find((name) => name === asked) ?? null,
    alarm: isAlarm(alarm) ? alarm : null,
    isAbroad: isAbroad === true,
  };
}

function isSessionState(value: Record<string, unknown>): value is Record<string, unknown> & SessionState {
  const texts = ['voiced', 'trail', 'choices', 'lastActs', 'questions'].map((field) => value[field]);
  return (
    texts.every(Array.isArray) &&
    isStrings(value['trail']) &&
    isStrings(value['choices']) &&
    isStrings(value['questions']) &&
    isActs(value['lastActs']) &&
    (value['alarm'] === null || isAlarm(value['alarm']))
  );
}

function hasShapeOf(value: unknown, empty: unknown): boolean {
  if (empty === null) return value === null || typeof value === 'string' || isRecord(value);
  return Array.isArray(empty) ? Array.isArray(value) : typeof value === typeof empty;
}

function isStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isActs(value: unknown): value is Act[] {
  return Array.isArray(value) && value.every((item) => isRecord(item) && typeof item['kind'] === 'string');
}

function isAlarm(value: unknown): value is StandingAlarm {
  return isRecord(value) && typeof value['advice'] === 'string' && forms.some((form) => form === value['form']);
}

function isShort(value: Record<string, unknown>): boolean {
  return JSON.stringify(value).length <= greatestLengthChars;
}
