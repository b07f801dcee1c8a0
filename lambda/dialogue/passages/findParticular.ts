import { scorePassages } from '../../knowledge/scorePassages.ts';
import type { Particular } from '../../vocabulary/compiledContent.ts';
import type { Situation } from '../situation.ts';

/** A word that the content uses all over calls for nothing in particular, and for less inside a reply on just such things. */
const leastEvidence = { ofOwn: 0.2, ofOther: 0.4 };

/**
 * Finds what a reply has words for in particular, by the words of the question: that of the given reply, if it has one,
 * else that which they call for the most. Null when nothing is called for.
 */
export function findParticular({ content, meaning }: Situation, reply?: string): Particular | null {
  const scores = scorePassages(
    content.particulars.map(({ words }) => words),
    meaning.telling,
  );
  const called = content.particulars
    .map((particular, at) => ({ particular, isOwn: particular.reply === reply, score: scores[at] ?? 0 }))
    .filter(({ isOwn, score }) => score >= (isOwn ? leastEvidence.ofOwn : leastEvidence.ofOther))
    .sort((one, other) => Number(other.isOwn) - Number(one.isOwn) || other.score - one.score);
  return called[0]?.particular ?? null;
}
