import { stemWord } from '../../lambda/language/stemWord.ts';
import { toWords } from '../../lambda/language/toWords.ts';
import { type CompiledIndex, indexSteps } from '../../lambda/vocabulary/compiledKnowledge.ts';
import type { ClassTexts } from './classTexts.ts';
import { toBytes, toSteppedLists } from './toNumberLists.ts';

/** The usual constants of BM25: how soon a repeated word stops counting, and how much length matters. */
const saturation = 1.2;
const lengthShare = 0.75;

/** The weakest weight that is kept. How many classes hold a word also tells how rare it is, so none that counts is left out. */
const leastWeight = 0.5;

/**
 * Works out the BM25 weight of every word in every class (Robertson and Zaragoza 2009), each class one document:
 * names count three times, ways of asking once, answers once. What is left for the Lambda is a sum. A stem that tells
 * nothing stays, without a class: the Lambda then knows that it is a word.
 */
export function compileIndex(classes: readonly ClassTexts[], stems: readonly string[]): CompiledIndex {
  const counts = classes.map(({ asks, names, answers }) => countStems([...asks, ...names, ...names, ...names, ...answers]));
  const lengths = counts.map((count) => [...count.values()].reduce((sum, times) => sum + times, 0));
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, classes.length);
  const postings = new Map<string, { owner: number; weight: number }[]>();
  const documentsWith = new Map<string, number>();
  for (const count of counts) for (const stem of count.keys()) documentsWith.set(stem, (documentsWith.get(stem) ?? 0) + 1);
  counts.forEach((count, owner) => {
    const lengthFactor = 1 - lengthShare + (lengthShare * (lengths[owner] ?? 0)) / meanLength;
    for (const [stem, times] of count) {
      const documents = documentsWith.get(stem) ?? 0;
      const rarity = Math.log(1 + (classes.length - documents + 0.5) / (documents + 0.5));
      const exact = (rarity * times * (saturation + 1)) / (times + saturation * lengthFactor);
      const weight = Math.round(exact * indexSteps);
      if (exact >= leastWeight) postings.set(stem, [...(postings.get(stem) ?? []), { owner, weight }]);
    }
  });
  const places = stems.map((stem) => postings.get(stem) ?? []);
  return {
    owners: toSteppedLists(places.map((list) => list.map(({ owner }) => owner))),
    weights: toBytes(places.flatMap((list) => list.map(({ weight }) => weight))),
  };
}

function countStems(texts: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const stem of texts.flatMap((text) => toWords(text)).map(stemWord)) count.set(stem, (count.get(stem) ?? 0) + 1);
  return count;
}
