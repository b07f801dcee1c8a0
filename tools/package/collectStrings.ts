import { isRecord } from '../../lambda/vocabulary/isRecord.ts';

/** A text found inside parsed data, with its dotted path. */
export interface FoundString {
  readonly path: string;
  readonly text: string;
}

/** Walks parsed JSON or YAML and returns every text in it, in order; keys are not texts. */
export function collectStrings(value: unknown, path = ''): readonly FoundString[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => collectStrings(item, `${path}[${index}]`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => collectStrings(item, path === '' ? key : `${path}.${key}`));
}
