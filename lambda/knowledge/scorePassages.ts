import { stemsOfContent } from '../language/stemsOfContent.ts';
import type { TellingStem } from '../vocabulary/meaning.ts';

/**
 * Scores how well each of a topic's texts answers words of a question: the sum, over the telling stems that a text holds,
 * of how rare the stem is in the content and among these texts. What all of them hold tells none apart.
 *
 * @returns by text, 0 or more; a rare word that one text alone holds counts about 1
 */
export function scorePassages(texts: readonly string[], telling: readonly TellingStem[]): number[] {
  const scores = texts.map(() => 0);
  if (telling.length === 0) return scores;
  const stems = texts.map(stemsOfContent);
  for (const { stem, rarity } of telling) {
    const holders: number[] = [];
    stems.forEach((held, at) => {
      if (held.has(stem)) holders.push(at);
    });
    const apart = Math.log((texts.length + 1) / Math.max(1, holders.length)) / Math.log(texts.length + 1);
    for (const at of holders) scores[at] = (scores[at] ?? 0) + rarity * apart;
  }
  return scores;
}
