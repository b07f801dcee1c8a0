import type { Act } from '../vocabulary/act.ts';
import { isRecord } from '../vocabulary/isRecord.ts';
import { promptNames } from '../vocabulary/promptName.ts';

type Guard = (value: unknown) => boolean;

const isText: Guard = (value) => typeof value === 'string';
const isNumber: Guard = (value) => Number.isInteger(value);
const isFlag: Guard = (value) => typeof value === 'boolean';
const isPrompt: Guard = (value) => promptNames.some((name) => name === value);
const isTexts: Guard = (value) => Array.isArray(value) && value.every(isText);
const isTextMap: Guard = (value) => isRecord(value) && Object.values(value).every(isText);
const isForm: Guard = (value) => value === 'standard' || value === 'severe' || value === 'short';

/** Lets a field be missing or null. */
function maybe(guard: Guard): Guard {
  return (value) => value === undefined || value === null || guard(value);
}

/** The fields of each act, and what each must hold. */
const fields: Readonly<Record<Act['kind'], Readonly<Record<string, Guard>>>> = {
  advice: { advice: isText, form: isForm, part: maybe((value) => value === 'action') },
  'safety-net': {},
  'topic-passage': { topic: isText, passage: isNumber, saysBack: isFlag, firstSentenceOnly: isFlag },
  'authored-reply': { reply: isText, isAgain: maybe(isFlag), particular: maybe(isNumber) },
  prompt: { prompt: isPrompt, values: isTextMap, way: maybe(isNumber) },
  source: { topic: isText },
  term: { term: isText },
  contacts: { lines: isTexts, shut: maybe(isText) },
  'phone-script': { isEmergency: isFlag, topic: maybe(isText) },
  'question-list': { questions: isTexts, from: isNumber, to: isNumber },
  question: { prompt: isPrompt, values: isTextMap, choices: isTexts, way: maybe(isNumber) },
  'end-session': {},
};

/** Tells whether a value that a channel kept is an act with all its fields: one that lacks some cannot be said again. */
export function isAct(value: unknown): value is Act {
  if (!isRecord(value)) return false;
  const kind = Object.keys(fields).find((known): known is Act['kind'] => known === value['kind']);
  return kind !== undefined && Object.entries(fields[kind]).every(([field, holds]) => holds(value[field]));
}
