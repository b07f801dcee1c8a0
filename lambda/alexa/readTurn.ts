import { parseSession } from '../session/parseSession.ts';
import { isRecord } from '../vocabulary/isRecord.ts';
import { isLocale } from '../vocabulary/locale.ts';
import type { Move } from '../vocabulary/move.ts';
import type { Turn, TurnOccasion } from '../vocabulary/turn.ts';
import { collectHeard } from './collectHeard.ts';
import { movesByIntent, wordsByIntent } from '../generated/intents.ts';

/** A turn as the core takes it, with what only the log needs. */
export interface AlexaTurn {
  readonly turn: Turn;
  readonly intent: string | null;
}

/** Where the state of the conversation stands among the session attributes. */
export const sessionAttribute = 'conversation';

/** Reads a request envelope; whatever is missing or malformed is left out. Never throws on what JSON can hold. */
export function readTurn(event: unknown, nowMs: number): AlexaTurn {
  const envelope = isRecord(event) ? event : {};
  const request = isRecord(envelope['request']) ? envelope['request'] : {};
  const session = isRecord(envelope['session']) ? envelope['session'] : {};
  const attributes = isRecord(session['attributes']) ? session['attributes'] : {};
  const intent = readIntentName(request);
  const words = getOwn(wordsByIntent, intent);
  const { texts, ids } = collectHeard(request);
  const text = [...(texts.length > 0 && words ? [words] : []), ...texts].join(' ');
  const move = getOwn(movesByIntent, intent);
  const timestampMs = typeof request['timestamp'] === 'string' ? Date.parse(request['timestamp']) : NaN;
  const locale = request['locale'];
  return {
    intent: move === null && words === null ? null : intent,
    turn: {
      occasion: getOccasion(request['type'], text, ids, move),
      text,
      resolvedIds: ids,
      move: texts.length > 0 ? null : move,
      locale: isLocale(locale) ? locale : 'en-GB',
      isAbroad: !isLocale(locale),
      atMs: Number.isNaN(timestampMs) ? nowMs : timestampMs,
      session: parseSession(attributes[sessionAttribute]),
    },
  };
}

function readIntentName(request: Readonly<Record<string, unknown>>): string | null {
  const intent = request['intent'];
  return isRecord(intent) && typeof intent['name'] === 'string' ? intent['name'] : null;
}

function getOwn<Value>(values: Readonly<Record<string, Value>>, name: string | null): Value | null {
  return name !== null && Object.hasOwn(values, name) ? (values[name] ?? null) : null;
}

function getOccasion(type: unknown, text: string, ids: readonly string[], move: Move | null): TurnOccasion {
  if (text !== '' || ids.length > 0 || move !== null) return 'speech';
  return type === 'LaunchRequest' ? 'launch' : 'unmatched';
}
