import { createGroupFinder, type PatternSteps } from '../language/createGroupFinder.ts';
import { matchGroups } from '../language/matchGroups.ts';
import { toWords } from '../language/toWords.ts';
import type { CompiledConcept, CompiledSafety } from '../vocabulary/compiledContent.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import { createMentionScorer } from './createMentionScorer.ts';

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
 * 2026-11-22). A guard takes away a full advice only where it shares words with the concepts that it names, or where it
 * names none and covers at least half of the words; it leaves the one-sentence form. The cost is linear in the text.
 *
 * @param mainAdvice id of the advice that the trained model stands for
 */
export function createRedFlagFinder(safety: CompiledSafety, mainAdvice: string): RedFlagFinder {
  const skipped = new Set(safety.skipped);
  const findGroups = createGroupFinder(safety.patterns);
  const scoreMention = createMentionScorer(safety);
  return (text, steps) => {
    const words = toWords(text).filter((word) => !skipped.has(word));
    const groups = findGroups(['^', ...words, '$'], steps);
    const matches = matchGroups(safety.patterns, groups, steps);
    const flags = toFlags(safety, matches);
    if (flags.some(({ outcome, advice }) => outcome === 'advice' && advice === mainAdvice)) return flags;
    // Words that owe the short form say what was meant, if they are most of what was said.
    const isShortForm = ({ label, first, last }: PatternMatch): boolean =>
      safety.concepts[label]?.outcome === 'short-advice' && (last - first + 1) * 2 >= words.length;
    if (matches.some(isShortForm)) return flags;
    const score = scoreMention(words, groups.slice(1, -1));
    if (score < safety.doubtThreshold) return flags;
    const heard = { label: modelConcept, first: 0, last: words.length - 1 };
    return [score < safety.threshold ? toNet(heard) : { ...toNet(heard), outcome: 'advice', advice: mainAdvice }, ...flags];
  };
}

function toFlags(safety: CompiledSafety, matches: readonly PatternMatch[]): RedFlag[] {
  const known = matches.flatMap((match): Heard[] => {
    const concept = safety.concepts[match.label];
    return concept === undefined ? [] : [{ match, concept }];
  });
  const guards = known.filter(({ concept: { outcome } }) => outcome === 'guard' || outcome === 'short-advice');
  return known.map((heard) => {
    const { match, concept } = heard;
    const { outcome, advice, isSevere, topic } = concept;
    if (outcome === 'guard' || (outcome === 'advice' && guards.some((guard) => silences(guard, heard)))) return toNet(match);
    return { concept: match.label, outcome, advice, isSevere, topic, first: match.first, last: match.last };
  });
}

function toNet(match: PatternMatch): RedFlag {
  return { concept: match.label, outcome: 'safety-net', advice: '', isSevere: false, topic: '', first: match.first, last: match.last };
}

/** A guard that names concepts explains only what it covers whole: what reaches beyond it has company that the guard lacks. */
function silences(guard: Heard, { match }: Heard): boolean {
  const named = guard.concept.silences;
  const covered = Math.min(match.last, guard.match.last) - Math.max(match.first, guard.match.first) + 1;
  const length = match.last - match.first + 1;
  return named.length > 0 ? named.includes(match.label) && covered === length : covered * 2 >= length;
}
