import type { CompiledKnowledge } from '../vocabulary/compiledContent.ts';
import type { Band, RankedMeaning } from '../vocabulary/meaning.ts';

/** How many of the best are kept. */
const keptCount = 5;

/**
 * Ranks classes by their scores, as shares that sum to 1.
 *
 * @param takesMoves false when the utterance is no move: what else it may be then shares the whole
 */
export function rankScores(knowledge: CompiledKnowledge, scores: readonly number[], takesMoves: boolean): RankedMeaning[] {
  const ranked = knowledge.classes.flatMap((owner, at) => (takesMoves || owner.kind !== 'move' ? [{ owner, score: scores[at] ?? 0 }] : []));
  const highest = Math.max(...ranked.map(({ score }) => score));
  const shares = ranked.map(({ owner, score }) => ({ owner, share: Math.exp(score - highest) }));
  const sum = shares.reduce((total, { share }) => total + share, 0);
  return shares
    .sort((a, b) => b.share - a.share)
    .slice(0, keptCount)
    .map(({ owner, share }) => ({ owner, confidence: share / sum, band: toBand(knowledge, share / sum) }));
}

function toBand(knowledge: CompiledKnowledge, confidence: number): Band {
  const { sure, likely, unsure } = knowledge.weights;
  if (confidence >= sure) return 'sure';
  if (confidence >= likely) return 'likely';
  return confidence >= unsure ? 'unsure' : 'out-of-scope';
}
