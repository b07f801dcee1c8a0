import { toWords } from '../../lambda/language/toWords.ts';
import type { TrainingText } from './listTrainingTexts.ts';
import type { Ranker } from './ranker.ts';

/** Makes a ranker that knows a question only when a text has the same words, as a skill of sample utterances alone does. */
export function createExactRanker(texts: readonly TrainingText[]): Ranker {
  const owners = new Map<string, Set<string>>();
  for (const { text, owner } of texts) {
    const key = toWords(text).join(' ');
    owners.set(key, (owners.get(key) ?? new Set()).add(owner));
  }
  return {
    name: 'exact sample match',
    about: 'the same words, but for capitals and marks',
    rank: (text) => Promise.resolve([...(owners.get(toWords(text).join(' ')) ?? [])].map((owner) => ({ owner, score: 1 }))),
  };
}
