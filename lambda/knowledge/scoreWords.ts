import type { ClassScorer } from '../language/createClassScorer.ts';
import { stemWord } from '../language/stemWord.ts';
import { toFeatures } from '../language/toFeatures.ts';
import { type CompiledKnowledge, indexSteps } from '../vocabulary/compiledKnowledge.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import { hideSubject } from './hideSubject.ts';

/**
 * Scores every class by what an utterance may be about, by its words alone: the trained model, the BM25 index, and the
 * names heard.
 *
 * @returns by class: an unnormalised logit
 */
export function scoreWords(
  knowledge: CompiledKnowledge,
  scoreClasses: ClassScorer,
  words: readonly string[],
  matches: readonly PatternMatch[],
): number[] {
  const told = hideSubject(words, matches, knowledge.subject);
  const scores = scoreClasses(toFeatures(told, knowledge.model.buckets));
  const { elsewhere } = knowledge.weights;
  addIndexScores(knowledge, told, scores);
  addNameScores(knowledge, words.length, matches, scores);
  addHeardScores(knowledge, words.length, matches, scores);
  const isElsewhere = matches.some(({ label }) => label === 'circumstance:elsewhere');
  knowledge.classes.forEach(({ kind }, at) => {
    if (kind === 'reply' && isElsewhere) scores[at] = (scores[at] ?? 0) + elsewhere;
  });
  return scores;
}

function addIndexScores(
  { index: { owners, weights }, patterns: { stems }, weights: { index: share, fullEvidence } }: CompiledKnowledge,
  words: readonly string[],
  scores: number[],
): void {
  const sums = new Float64Array(scores.length);
  let best = 0;
  for (const stem of new Set(words.map(stemWord))) {
    const number = stems.find(stem);
    if (number === undefined) continue;
    let owner = 0;
    for (let at = owners.starts[number] ?? 0; at < (owners.starts[number + 1] ?? 0); at += 1) {
      owner += owners.steps[at] ?? 0;
      const sum = (sums[owner] ?? 0) + (weights[at] ?? 0) / indexSteps;
      sums[owner] = sum;
      best = Math.max(best, sum);
    }
  }
  if (best === 0) return;
  // Few words that say little make nothing sure.
  const whole = Math.max(best, fullEvidence);
  for (let owner = 0; owner < scores.length; owner += 1) scores[owner] = (scores[owner] ?? 0) + (share * (sums[owner] ?? 0)) / whole;
}

/** A name counts by the part of the utterance that it covers. */
function addNameScores(knowledge: CompiledKnowledge, wordCount: number, matches: readonly PatternMatch[], scores: number[]): void {
  const { name } = knowledge.weights;
  const covered = new Map<string, number>();
  const names = matches.filter(({ label }) => /^(?:name|reply):/.test(label) && label !== `name:${knowledge.subject}`);
  for (const { label, first, last } of names) {
    const isInLonger = names.some(
      (other) => other.label !== label && other.first <= first && last <= other.last && other.last - other.first > last - first,
    );
    if (isInLonger) continue;
    covered.set(label, Math.max(covered.get(label) ?? 0, last - first + 1));
  }
  if (covered.size === 0) return;
  knowledge.classes.forEach(({ kind, id }, at) => {
    const words = covered.get(kind === 'topic' ? `name:${id}` : `${kind}:${id}`);
    if (words !== undefined) scores[at] = (scores[at] ?? 0) + name * (0.4 + Math.min(1, (words + 1) / (wordCount + 1)));
  });
}

/** What was written down as said of a class counts for it, by the part of the utterance that it covers, whatever it sounds like. */
function addHeardScores(
  { classes, weights }: CompiledKnowledge,
  wordCount: number,
  matches: readonly PatternMatch[],
  scores: number[],
): void {
  const heard = matches.filter(({ label }) => label.startsWith('heard:'));
  if (heard.length === 0) return;
  classes.forEach(({ kind, id }, at) => {
    const own = heard.filter(({ label }) => label === `heard:${kind}:${id}`).map(({ first, last }) => last - first + 1);
    if (own.length > 0) scores[at] = (scores[at] ?? 0) + weights.heard * (0.4 + Math.max(...own) / wordCount);
  });
}
