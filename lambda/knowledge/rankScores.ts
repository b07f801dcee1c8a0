import type { CompiledKnowledge } from '../vocabulary/compiledKnowledge.ts';
import type { Band, RankedMeaning } from '../vocabulary/meaning.ts';

/** How many of the best are kept. */
const keptCount = 5;

/**
 * Ranks classes by their scores, as shares that sum to 1.
 *
 * @param takesMoves false when the utterance is no move: what else it may be then shares the whole
 */
export function rankScores(knowledge: CompiledKnowledge, scores: readonly number[], takesMoves: boolean): RankedMeaning[] {
  const { classes, weights } = knowledge;
  const isTaken = (at: number): boolean => takesMoves || classes[at]?.kind !== 'move';
  const best: number[] = [];
  for (let at = 0; at < classes.length; at += 1) if (isTaken(at)) insert(best, at, scores);
  const highest = scores[best[0] ?? 0] ?? 0;
  const toShare = (at: number): number => Math.exp(weights.sharpness * ((scores[at] ?? 0) - highest));
  let [sum, replySum] = [0, 0];
  for (let at = 0; at < classes.length; at += 1) {
    if (!isTaken(at)) continue;
    const share = toShare(at);
    sum += share;
    if (classes[at]?.kind === 'reply') replySum += share;
  }
  if (replySum / sum >= weights.reply) putReplyFirst(best, classes);
  return best.flatMap((at): RankedMeaning[] => {
    const owner = classes[at];
    const confidence = toShare(at) / sum;
    const band = owner?.kind === 'reply' ? toReplyBand(knowledge, confidence, replySum / sum) : toBand(knowledge, confidence);
    return owner === undefined ? [] : [{ owner, confidence, band }];
  });
}

/** What no topic answers is for a reply, even where several share it and one topic comes before each of them. */
function putReplyFirst(best: number[], classes: CompiledKnowledge['classes']): void {
  const place = best.findIndex((at) => classes[at]?.kind === 'reply');
  if (place > 0 && classes[best[0] ?? 0]?.kind === 'topic') best.unshift(...best.splice(place, 1));
}

/** Puts a class among the best ones, the highest score first; of equal scores the earlier class goes first. */
function insert(best: number[], at: number, scores: readonly number[]): void {
  const score = scores[at] ?? 0;
  let place = best.length;
  while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place -= 1;
  if (place >= keptCount) return;
  best.splice(place, 0, at);
  if (best.length > keptCount) best.pop();
}

function toBand(knowledge: CompiledKnowledge, confidence: number): Band {
  const { sure, likely, unsure } = knowledge.weights;
  if (confidence >= sure) return 'sure';
  if (confidence >= likely) return 'likely';
  return confidence >= unsure ? 'unsure' : 'out-of-scope';
}

/** What no topic answers is told by all replies together: which of them is best matters less than whether it is one. */
function toReplyBand(knowledge: CompiledKnowledge, confidence: number, allReplies: number): Band {
  const band = toBand(knowledge, confidence);
  if (band === 'sure' || band === 'out-of-scope') return band;
  return allReplies >= knowledge.weights.reply ? 'likely' : 'unsure';
}
