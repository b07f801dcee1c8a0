import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import type { SetConversation, SetTurn } from './questionSet.ts';

/** What the lines of a set hold. */
export type SetKind = 'emergency' | 'nonemergency' | 'questions' | 'dialogues';

/** Parses a line of a set; null when it is not of its kind. A label that no list explains counts as a topic id itself. */
export function parseSetLine(line: string, kind: SetKind, labels: ReadonlyMap<string, readonly string[]>): SetConversation | null {
  const entry = parseJson(line);
  if (!isRecord(entry)) return null;
  const toIds = (value: unknown): readonly string[] => [...new Set(listTexts(value).flatMap((label) => labels.get(label) ?? [label]))];

  if (kind === 'dialogues') {
    const turns = Array.isArray(entry['turns']) ? entry['turns'].map((turn) => parseTurn(turn, toIds)) : [null];
    const parsed = turns.flatMap((turn) => (turn === null ? [] : [turn]));
    return parsed.length === turns.length ? { isDialogue: true, turns: parsed } : null;
  }
  const say = entry['text'];
  if (typeof say !== 'string') return null;
  const asked = kind === 'questions' ? entry['topics'] : [];
  const emergency = kind === 'questions' ? null : kind === 'emergency';
  const form = toText(entry['form']) || toText(entry['style']);
  return { isDialogue: false, turns: [{ say, labels: listTexts(asked), form, topics: toIds(asked), emergency, given: null }] };
}

function parseTurn(turn: unknown, toIds: (value: unknown) => readonly string[]): SetTurn | null {
  if (!isRecord(turn) || typeof turn['say'] !== 'string') return null;
  const expect = isRecord(turn['expect']) ? turn['expect'] : {};
  return {
    say: turn['say'],
    labels: listTexts(expect['topics']),
    form: toText(turn['form']),
    topics: toIds(expect['topics']),
    emergency: typeof expect['emergency'] === 'boolean' ? expect['emergency'] : null,
    given: typeof turn['given'] === 'string' ? turn['given'] : null,
  };
}

function listTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
