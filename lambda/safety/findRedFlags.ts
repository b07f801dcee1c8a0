import { findGroups, type GroupHit, type PatternSteps } from '../language/findGroups.ts';
import { matchGroups } from '../language/matchGroups.ts';
import { stemWord } from '../language/stemWord.ts';
import { toWords } from '../language/toWords.ts';
import type { CompiledConcept, CompiledSafety } from '../vocabulary/compiledContent.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import { createMentionScorer, type MentionScorer } from './createMentionScorer.ts';

/** A red flag or near-miss that was heard. */
export interface RedFlag {
  /** Id of the concept; `model` when only the trained model heard it. */
  readonly concept: string;
  readonly outcome: 'advice' | 'short-advice' | 'safety-net';
  /** Id of the advice owed; empty when the one-sentence form is enough. */
  readonly advice: string;
  readonly isSevere: boolean;
  /** Topic that explains it; empty for near-misses. */
  readonly topic: string;
  /** Index of the first and last word it was heard in, skipped words not counted. */
  readonly first: number;
  readonly last: number;
}

/** What matched, and what it owes. */
interface Heard {
  readonly match: PatternMatch;
  readonly concept: CompiledConcept;
}

/** Finds red flags in what was heard. */
export type RedFlagFinder = (text: string, steps?: PatternSteps) => RedFlag[];

/** The concept of a mention that the trained model heard and no pattern lists. */
export const modelConcept = 'model';

/**
 * Makes the finder of red flags for a compiled content.
 *
 * No negation, tense, person or minimising word switches a flag off: a mention is what counts (facts 2.4, gathered
 * 2026-11-22). A guard takes away a full advice only where it explains the words that the sign was heard in, and leaves
 * the one-sentence form or nothing: a sign of which a telling word stays unexplained stays. The cost is linear in the text.
 *
 * @param mainAdvice id of the advice that the trained model stands for
 */
export function createRedFlagFinder(safety: CompiledSafety, mainAdvice: string): RedFlagFinder {
  const skipped = new Set(safety.skipped);
  const slight = new Set([...safety.slight, '^', '$']);
  const scoreMention = createMentionScorer(safety);
  return (text, steps) => {
    const words = toWords(text).filter((word) => !skipped.has(word));
    const marked = ['^', ...words, '$'];
    const groups = findGroups(safety.patterns, marked, steps);
    const matches = matchGroups(safety.patterns, groups, steps);
    const known = listKnown(safety, matches);
    const guards = known.filter(({ concept: { outcome } }) => isGuard(outcome));
    const isTelling = marked.map((word) => !slight.has(stemWord(word)));
    const flags = known.flatMap((heard) => toFlags(heard, guards, isTelling));
    if (flags.some(({ outcome, advice }) => outcome === 'advice' && advice === mainAdvice)) return flags;
    // Words that owe the short form say what was meant, if they are most of what was said.
    const isShortForm = ({ outcome, first, last }: RedFlag): boolean =>
      outcome === 'short-advice' && (last - first + 1) * 2 >= words.length;
    if (flags.some(isShortForm)) return flags;
    const score = scoreUnexplained(scoreMention, words, groups.slice(1, -1), listInnocent(known, guards, isTelling));
    if (score < safety.doubtThreshold) return flags;
    const net = toNet({ label: modelConcept, first: 0, last: words.length - 1, words: [] });
    return [score < safety.threshold ? net : { ...net, outcome: 'advice', advice: mainAdvice }, ...flags];
  };
}

/** What guards explain cannot make a mention: the model must hear one with those words and without. */
function scoreUnexplained(
  scoreMention: MentionScorer,
  words: readonly string[],
  groups: readonly (readonly GroupHit[])[],
  explained: ReadonlySet<number>,
): number {
  const score = scoreMention(words, groups);
  if (explained.size === 0) return score;
  const isLeft = (_: unknown, at: number): boolean => !explained.has(at + 1);
  return Math.min(score, scoreMention(words.filter(isLeft), groups.filter(isLeft)));
}

function listKnown(safety: CompiledSafety, matches: readonly PatternMatch[]): Heard[] {
  return matches.flatMap((match): Heard[] => {
    const concept = safety.concepts[match.label];
    return concept === undefined ? [] : [{ match, concept }];
  });
}

function isGuard(outcome: CompiledConcept['outcome']): boolean {
  return outcome === 'guard' || outcome === 'short-advice' || outcome === 'plain';
}

function toFlags({ match, concept }: Heard, guards: readonly Heard[], isTelling: readonly boolean[]): RedFlag[] {
  const { outcome, advice, isSevere, topic } = concept;
  const { label, first, last } = match;
  if (outcome === 'guard') return [toNet(match)];
  if (outcome === 'plain') return [];
  const silencers = listSilencers(match, guards);
  const plain = silencers.filter((guard) => guard.concept.outcome === 'plain');
  if (outcome !== 'short-advice' && isExplained(match, plain, isTelling)) return [];
  if (outcome === 'advice' && isExplained(match, silencers, isTelling)) return [toNet(match)];
  return [{ concept: label, outcome, advice, isSevere, topic, first, last }];
}

function listSilencers({ label }: PatternMatch, guards: readonly Heard[]): Heard[] {
  return guards.filter(({ concept: { silences } }) => silences.length === 0 || silences.includes(label));
}

/** Lists the indices of the words that have an innocent meaning: those of guards, and of the signs that they explain. */
function listInnocent(known: readonly Heard[], guards: readonly Heard[], isTelling: readonly boolean[]): ReadonlySet<number> {
  if (guards.length === 0) return new Set();
  const signs = known.filter(
    ({ match, concept }) => concept.outcome === 'advice' && isExplained(match, listSilencers(match, guards), isTelling),
  );
  return new Set([...listExplained(guards), ...signs.flatMap(({ match }) => match.words)]);
}

function toNet({ label, first, last }: PatternMatch): RedFlag {
  return { concept: label, outcome: 'safety-net', advice: '', isSevere: false, topic: '', first, last };
}

/** What reaches beyond its guards has company that they lack: every telling word of it must have an innocent meaning. */
function isExplained({ words }: PatternMatch, guards: readonly Heard[], isTelling: readonly boolean[]): boolean {
  const telling = words.filter((at) => isTelling[at]);
  const renamed = listExplained(guards.filter(({ concept }) => concept.explains === 'other-thing'));
  if (telling.some((at) => renamed.has(at))) return true;
  const explained = listExplained(guards);
  return telling.length > 0 && telling.every((at) => explained.has(at));
}

/** Lists the indices of the words that the guards explain. */
function listExplained(guards: readonly Heard[]): Set<number> {
  return new Set(guards.flatMap(({ match, concept }) => (concept.explains === 'between' ? listRange(match) : match.words)));
}

function listRange({ first, last }: PatternMatch): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
