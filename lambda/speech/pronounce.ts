import type { CompiledLocale } from '../vocabulary/compiledContent.ts';
import type { Ssml } from '../vocabulary/ids.ts';
import { ssml, type SsmlPart } from './ssml.ts';

/** Marks up a text for a voice: words that it would get wrong are said as the country's content spells their sound. */
export function pronounce(text: string, { pronunciations }: CompiledLocale): Ssml {
  const parts = text.split(/(\p{L}+)/u).map((part): SsmlPart => {
    const word = part.toLowerCase();
    const sound = Object.hasOwn(pronunciations, word) ? pronunciations[word] : undefined;
    return sound === undefined ? part : { markup: ssml`<sub alias="${sound}">${part}</sub>` };
  });
  // Each part is escaped by the tag that it passes through.
  return parts.reduce<Ssml>((markup, part) => ssml`${{ markup }}${part}`, ssml``);
}
