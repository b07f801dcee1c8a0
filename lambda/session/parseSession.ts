import type { Act } from '../vocabulary/act.ts';
import { isRecord } from '../vocabulary/isRecord.ts';
import { emptySession, type SessionState } from '../vocabulary/sessionState.ts';

/** The most characters of a session that are read: more was not written by us. */
const greatestLengthChars = 12_000;

/**
 * Reads the state of a conversation from what a channel kept.
 *
 * Whatever is missing, of another version, of the wrong type or too large is dropped whole: the turn is then answered
 * as the first of a session. Never throws.
 */
export function parseSession(value: unknown): SessionState {
  if (!isRecord(value) || value['version'] !== emptySession.version) return emptySession;
  const hasEveryField = Object.entries(emptySession).every(([field, empty]) => hasShapeOf(value[field], empty));
  if (!hasEveryField || !isShort(value)) return emptySession;
  return isSessionState(value) ? value : emptySession;
}

function isSessionState(value: Record<string, unknown>): value is Record<string, unknown> & SessionState {
  const texts = ['voiced', 'trail', 'choices', 'lastActs', 'questions'].map((field) => value[field]);
  return (
    texts.every(Array.isArray) &&
    isStrings(value['trail']) &&
    isStrings(value['choices']) &&
    isStrings(value['questions']) &&
    isActs(value['lastActs']) &&
    isAlarm(value['alarm'])
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

function isAlarm(value: unknown): boolean {
  return value === null || (isRecord(value) && typeof value['advice'] === 'string' && typeof value['form'] === 'string');
}

function isShort(value: Record<string, unknown>): boolean {
  return JSON.stringify(value).length <= greatestLengthChars;
}
