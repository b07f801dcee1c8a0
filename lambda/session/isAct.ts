import type { Act } from '../vocabulary/act.ts';
import { isRecord } from '../vocabulary/isRecord.ts';
import { type Guard, isFlag, isForm, isInteger, isPrompt, isText, listOf } from './guards.ts';

const isTexts = listOf(isText);
const isTextMap: Guard = (value) => isRecord(value) && Object.values(value).every(isText);

/** Lets a field be missing or null. */
function maybe(guard: Guard): Guard {
  return (value) => value === undefined || value === null || guard(value);
}

/** The fields of each act, and what each must hold. */
const fields: Readonly<Record<Act['kind'], Readonly<Record<string, Guard>>>> = {
  advice: { advice: isText, form: isForm, part: maybe((value) => value === 'action' || value === 'beside') },
  'safety-net': {},
  'topic-passage': { topic: isText, passage: isInteger, saysBack: isFlag, firstSentenceOnly: isFlag },
  'authored-reply': { reply: isText, isAgain: maybe(isFlag), particular: maybe(isInteger) },
  prompt: { prompt: isPrompt, values: isTextMap, way: maybe(isInteger) },
  source: { topic: isText },
  term: { term: isText },
  contacts: { lines: isTexts, shut: maybe(isText) },
  'phone-script': { isEmergency: isFlag, topic: maybe(isText) },
  'question-list': { questions: isTexts, from: isInteger, to: isInteger },
  question: { prompt: isPrompt, values: isTextMap, choices: isTexts, way: maybe(isInteger) },
  'end-session': {},
};

/** Tells whether a value that a channel kept is an act with all its fields: one that lacks some cannot be said again. */
export function isAct(value: unknown): value is Act {
  if (!isRecord(value)) return false;
  const kind = Object.keys(fields).find((known): known is Act['kind'] => known === value['kind']);
  return kind !== undefined && Object.entries(fields[kind]).every(([field, holds]) => holds(value[field]));
}
