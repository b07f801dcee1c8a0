import { toWords } from '../language/toWords.ts';
import type { CompiledSafety } from '../vocabulary/compiledSafety.ts';

/** What was heard, as the patterns see it. */
export interface HeardWords {
  /** The words without those that carry nothing. */
  readonly words: readonly string[];
  /** Indices of the words that somebody's is said right before: "the table my legs" is two things, "the table legs" one. */
  readonly owned: ReadonlySet<number>;
}

/** Makes the reader of what was heard: its words, with those left out that content says carry nothing. */
export function createWordReader({ skipped, owners }: Pick<CompiledSafety, 'skipped' | 'owners'>): (text: string) => HeardWords {
  const isSkipped = new Set(skipped);
  const isOwner = new Set(owners);
  return (text) => {
    const words: string[] = [];
    const owned = new Set<number>();
    for (const word of toWords(text)) {
      if (isOwner.has(word)) owned.add(words.length);
      if (!isSkipped.has(word)) words.push(word);
    }
    return { words, owned };
  };
}
