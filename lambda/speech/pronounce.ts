import type { CompiledLocale } from '../vocabulary/compiledContent.ts';
import type { Ssml } from '../vocabulary/ids.ts';
import { ssml } from './ssml.ts';

/** Marks up a text for a voice: words that it would get wrong are said as the country's content spells their sound. */
export function pronounce(text: string, { pronunciations }: Pick<CompiledLocale, 'pronunciations'>): Ssml {
  let markup = ssml``;
  let plain = '';
  for (const part of text.split(wordPattern)) {
    const word = part.toLowerCase();
    const sound = Object.hasOwn(pronunciations, word) ? pronunciations[word] : undefined;
    if (sound === undefined) {
      plain += part;
      continue;
    }
    markup = ssml`${{ markup }}${plain}<sub alias="${sound}">${part}</sub>`;
    plain = '';
  }
  return ssml`${{ markup }}${plain}`;
}

/** Parts a text at its words, and keeps them. */
const wordPattern = /([a-z\u00c0-\u024f]+)/i;
