import type { GuideParts } from '../../lambda/guide/guideParts.ts';
import { toWords } from '../../lambda/language/toWords.ts';
import type { KnowledgeClass } from '../../lambda/vocabulary/compiledKnowledge.ts';
import type { Explanation } from '../turnReport.ts';

/** Tells what the core makes of words alone: red flags with the words they were heard in, and what may be asked about. */
export function explainWords({ content, findRedFlags, findMeaning }: GuideParts, text: string): Explanation {
  const skipped = new Set(content.safety.skipped);
  const words = toWords(text).filter((word) => !skipped.has(word));
  const meaning = findMeaning(text, { topic: null, near: [] });
  return {
    flags: findRedFlags(text).map(({ concept, outcome, first, last }) => ({
      concept,
      outcome,
      words: words.slice(first, last + 1).join(' '),
    })),
    topics: meaning.ranked.map(({ owner, confidence, band }) => ({ name: nameOwner(owner), confidence, band })),
    move: meaning.move,
  };
}

function nameOwner({ kind, id }: KnowledgeClass): string {
  return kind === 'topic' ? id : `${kind}: ${id}`;
}
