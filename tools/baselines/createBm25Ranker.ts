import MiniSearch from 'minisearch';
import type { TrainingText } from './listTrainingTexts.ts';
import type { RankedOwner, Ranker } from './ranker.ts';

/** Makes a ranker of BM25 alone, by the library minisearch: all texts of a topic are one document. */
export function createBm25Ranker(texts: readonly TrainingText[]): Ranker {
  const documents = new Map<string, string[]>();
  for (const { text, owner } of texts) documents.set(owner, [...(documents.get(owner) ?? []), text]);
  const search = new MiniSearch<{ id: string; text: string }>({ fields: ['text'] });
  search.addAll([...documents].map(([id, own]) => ({ id, text: own.join('\n') })));
  return {
    name: 'BM25 alone',
    about: 'minisearch over all that each topic says, with its usual settings',
    rank: (text) => Promise.resolve(search.search(text).map(({ id, score }): RankedOwner => ({ owner: String(id), score }))),
  };
}
