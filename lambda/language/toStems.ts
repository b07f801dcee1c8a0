import { stemWord } from './stemWord.ts';
import { toWords } from './toWords.ts';

/** The stems of all the words of some texts, each once, in the order they first come in. */
export function toStems(...texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => toWords(text).map(stemWord)));
}
