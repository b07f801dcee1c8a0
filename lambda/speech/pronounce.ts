import type { CompiledLocale } from '../vocabulary/compiledContent.ts';
import type { Ssml } from '../vocabulary/ids.ts';
import { ssml } from './ssml.ts';

/** Marks up a text for a voice: words that it would get wrong are said as the country's content spells their sound. */
export function pronounce(text: string, { pronunciations }: Pick<CompiledLocale, 'pronunciations'>): Ssml {
  let markup = ssml``;
  let plain = '';
  for (const part of text.split(getPattern(pronunciations))) {
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

type Pronunciations = CompiledLocale['pronunciations'];

/** What no text has. */
const nothing = '(?!)';

const patterns = new WeakMap<Pronunciations, RegExp>();

/** A pattern that parts a text at every word with a sound of its own, made once for each country. */
function getPattern(pronunciations: Pronunciations): RegExp {
  const pattern =
    patterns.get(pronunciations) ?? new RegExp(`(?<!\\p{L})(${Object.keys(pronunciations).join('|') || nothing})(?!\\p{L})`, 'iu');
  patterns.set(pronunciations, pattern);
  return pattern;
}
