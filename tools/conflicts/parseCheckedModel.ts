import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import type { CheckedIntent, CheckedModel, CheckedSample, CheckedType, CheckedValue, SamplePart } from './checkedModel.ts';
import { foldSpoken } from './foldSpoken.ts';

/** Parses the text of an interaction model; throws an Error that names the file when it is none. */
export function parseCheckedModel(file: string, text: string): CheckedModel {
  const model: unknown = JSON.parse(text);
  const language = readField(readField(model, 'interactionModel'), 'languageModel');
  const intents = readField(language, 'intents');
  if (!Array.isArray(intents)) throw new Error(`${file}: no interactionModel.languageModel.intents, so this is no interaction model`);
  return {
    file,
    intents: intents.map(parseIntent),
    types: new Map(listRecords(readField(language, 'types')).map((type) => [readText(type, 'name'), parseType(type)])),
  };
}

function parseIntent(intent: unknown): CheckedIntent {
  const typeOf = new Map(listRecords(readField(intent, 'slots')).map((slot) => [readText(slot, 'name'), readText(slot, 'type')]));
  return {
    name: readText(intent, 'name'),
    samples: listTexts(readField(intent, 'samples')).map((sample) => parseSample(sample, typeOf)),
  };
}

function parseSample(written: string, typeOf: ReadonlyMap<string, string>): CheckedSample {
  const parts = written.split(/(\{[^}]*\})/).flatMap((piece): SamplePart[] => {
    if (piece.startsWith('{')) return [{ kind: 'slot', type: typeOf.get(piece.slice(1, -1).trim()) ?? null }];
    const words = foldSpoken(piece);
    return words === '' ? [] : words.split(' ').map((word) => ({ kind: 'word', word }));
  });
  return { written, parts };
}

function parseType(type: Readonly<Record<string, unknown>>): CheckedType {
  const values = listRecords(type['values']).map((value): CheckedValue => {
    const name = readField(value, 'name');
    const written = readText(name, 'value');
    return { written, spoken: [...new Set([written, ...listTexts(readField(name, 'synonyms'))].map(foldSpoken))] };
  });
  return { values, spoken: new Set(values.flatMap(({ spoken }) => spoken)) };
}

function readField(value: unknown, field: string): unknown {
  return isRecord(value) ? value[field] : undefined;
}

function readText(value: unknown, field: string): string {
  const text = readField(value, field);
  return typeof text === 'string' ? text : '';
}

function listTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function listRecords(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
