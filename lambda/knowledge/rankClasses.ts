import { scoreClasses, type UnpackedModel } from '../language/scoreClasses.ts';
import { stemWord } from '../language/stemWord.ts';
import { toFeatures } from '../language/toFeatures.ts';
import type { CompiledKnowledge } from '../vocabulary/compiledContent.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import type { Band, RankedMeaning } from '../vocabulary/meaning.ts';
import type { TalkContext } from './talkContext.ts';

/** How many of the best are kept. */
const keptCount = 5;

/** Ranks what an utterance may be about: the trained model, the BM25 index, names heard, and the topic in hand. */
export function rankClasses(
  knowledge: CompiledKnowledge,
  model: UnpackedModel,
  words: readonly string[],
  matches: readonly PatternMatch[],
  context: TalkContext,
): RankedMeaning[] {
  const scores = scoreClasses(model, toFeatures(words, knowledge.model.buckets));
  const { index, name } = knowledge.weights;
  addIndexScores(knowledge, words, scores, index);
  addNameScores(knowledge, words.length, matches, scores, name);
  void context;
  const shares = toShares(scores);
  return knowledge.classes
    .map((owner, at) => ({ owner, confidence: shares[at] ?? 0 }))
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, keptCount)
    .map(({ owner, confidence }) => ({ owner, confidence, band: toBand(knowledge, confidence) }));
}

function addIndexScores(knowledge: CompiledKnowledge, words: readonly string[], scores: number[], share: number): void {
  const sums = new Map<number, number>();
  let best = 0;
  for (const stem of new Set(words.map(stemWord))) {
    const postings = Object.hasOwn(knowledge.index.postings, stem) ? knowledge.index.postings[stem] : undefined;
    if (postings === undefined) continue;
    for (let at = 0; at < postings.length; at += 2) {
      const owner = postings[at] ?? 0;
      const sum = (sums.get(owner) ?? 0) + (postings[at + 1] ?? 0);
      sums.set(owner, sum);
      best = Math.max(best, sum);
    }
  }
  for (const [owner, sum] of sums) scores[owner] = (scores[owner] ?? 0) + (share * sum) / best;
}

/** A name counts by the part of the utterance that it covers. */
function addNameScores(
  knowledge: CompiledKnowledge,
  wordCount: number,
  matches: readonly PatternMatch[],
  scores: number[],
  share: number,
): void {
  const covered = new Map<string, number>();
  for (const { label, first, last } of matches) {
    if (!label.startsWith('name:')) continue;
    const id = label.slice('name:'.length);
    covered.set(id, Math.max(covered.get(id) ?? 0, last - first + 1));
  }
  if (covered.size === 0) return;
  knowledge.classes.forEach(({ kind, id }, at) => {
    const words = kind === 'topic' ? covered.get(id) : undefined;
    if (words !== undefined) scores[at] = (scores[at] ?? 0) + share * (0.4 + Math.min(1, (words + 1) / (wordCount + 1)));
  });
}

function toShares(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

function toBand(knowledge: CompiledKnowledge, confidence: number): Band {
  const { sure, likely, unsure } = knowledge.weights;
  if (confidence >= sure) return 'sure';
  if (confidence >= likely) return 'likely';
  return confidence >= unsure ? 'unsure' : 'out-of-scope';
}
