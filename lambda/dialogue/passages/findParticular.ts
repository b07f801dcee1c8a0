import { scorePassages } from '../../knowledge/scorePassages.ts';
import type { Particular } from '../../vocabulary/compiledContent.ts';
import type { Situation } from '../situation.ts';

/** A word that the content uses all over calls for nothing in particular. */
const leastEvidence = 0.4;

/**
 * Finds what a reply has words for in particular, by the words of the question: that of the given reply, if it has one,
 * else that which they call for the most. Null when nothing is called for.
 */
export function findParticular({ content, meaning }: Situation, reply?: string): Particular | null {
  const scores = scorePassages(
    content.particulars.map(({ words }) => words),
    meaning.telling,
  );
  const isOwn = (particular: Particular): number => Number(particular.reply === reply);
  const called = content.particulars
    .map((particular, at) => ({ particular, score: scores[at] ?? 0 }))
    .filter(({ score }) => score >= leastEvidence)
    .sort((one, other) => isOwn(other.particular) - isOwn(one.particular) || other.score - one.score);
  return called[0]?.particular ?? null;
}
