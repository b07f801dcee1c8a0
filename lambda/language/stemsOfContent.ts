import { toStems } from './toStems.ts';

const known = new Map<string, ReadonlySet<string>>();

/**
 * The stems of one of the content's own texts, kept once they were worked out: content is finite, and the same texts are
 * weighed turn after turn. What somebody said never comes here, since nothing of it is to be kept.
 */
export function stemsOfContent(text: string): ReadonlySet<string> {
  const stems = known.get(text) ?? toStems(text);
  known.set(text, stems);
  return stems;
}
