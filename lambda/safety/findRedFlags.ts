import { createGroupFinder } from '../language/createGroupFinder.ts';
import { createGroupMatcher } from '../language/createGroupMatcher.ts';
import { stemWord } from '../language/stemWord.ts';
import { toHeartKey } from '../language/toHeartKey.ts';
import type { CompiledSafety } from '../vocabulary/compiledSafety.ts';
import type { RedFlagOutcome } from '../vocabulary/redFlagOutcome.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import { createMentionScorer } from './createMentionScorer.ts';
import { type Heard, isExplained, isGuard, listInnocent, listSilencers } from './explainSigns.ts';
import { createWordReader } from './createWordReader.ts';
import { isDenied } from './isDenied.ts';
import { splitSentences } from './splitSentences.ts';

/** A red flag or near-miss that was heard. */
export interface RedFlag {
  /** Id of the concept; `model` when only the trained model heard it. */
  readonly concept: string;
  readonly outcome: RedFlagOutcome;
  /** Id of the advice owed; empty when the one-sentence form is enough. */
  readonly advice: string;
  readonly isSevere: boolean;
  /** Topic that explains it; empty for near-misses. */
  readonly topic: string;
  /** Index of the first and last word it was heard in, skipped words not counted. */
  readonly first: number;
  readonly last: number;
}

/**
 * Finds red flags in what was heard.
 *
 * @param isAnswer whether it is said to the guide's own question or advice on a sign: only then may a sign be denied
 */
export type RedFlagFinder = (text: string, isAnswer?: Answering) => RedFlag[];

/** Among so many words at the start a no is said, as in "well no"; or it is the last word. */
const longestRefusal = 2;

/** Whether it is said to the guide's own question on a sign, or to its warning of one. */
export type Answering = boolean | 'warning';

/** The concept of a mention that the trained model heard and no pattern lists. */
export const modelConcept = 'model';

/**
 * Makes the finder of red flags for a compiled content.
 *
 * No negation, tense, person or minimising word switches a flag off: a mention is what counts (facts 2.4, gathered
 * 2026-11-22), unless the guide asked for it. A guard takes away a full advice only where it explains the words that the sign was heard in, and leaves
 * the one-sentence form or nothing: a sign of which a telling word stays unexplained stays. The cost is linear in the text.
 *
 * @param mainAdvice id of the advice that the trained model stands for
 */
export function createRedFlagFinder(safety: CompiledSafety, mainAdvice: string): RedFlagFinder {
  const readWords = createWordReader(safety);
  const findGroups = createGroupFinder(safety.patterns);
  const matchGroups = createGroupMatcher(safety.patterns);
  const scoreMention = createMentionScorer(safety);
  const refusals = new Set(safety.refusals);
  /** Tells whether an answer says no: a sign is then mentioned by no chance likeness. */
  const saysNo = (text: string): boolean => {
    const { words } = readWords(text);
    return [...words.slice(0, longestRefusal), words.at(-1) ?? ''].some((word) => refusals.has(word));
  };
  const isOfSign = ({ concept }: RedFlag): boolean => safety.concepts[concept]?.isOfSign === true;
  const [mentions, innocents] = [new Set(safety.byHeart.mentions), new Set(safety.byHeart.innocents)];
  const isMain = ({ outcome, advice }: RedFlag): boolean => outcome === 'advice' && advice === mainAdvice;
  const isKnownInnocent = (text: string): boolean => innocents.has(toHeartKey(readWords(text).words, safety.byHeart.salt));
  /** @param ownHandicap log odds that the models must have over their thresholds */
  const hear = (text: string, isAnswer: Answering, ownHandicap: number, isRefusing: boolean): RedFlag[] => {
    const { words, owned } = readWords(text);
    const marked = ['^', ...words, '$'];
    const groups = findGroups(marked);
    const known = listKnown(safety, matchGroups(groups), owned).filter(({ concept: { denies } }) =>
      denies === 'warning' ? isAnswer === 'warning' : isAnswer !== false || denies !== 'answer',
    );
    const guards = known.filter(({ concept }) => isGuard(concept));
    const isTelling = marked.map((word) => word !== '^' && word !== '$' && safety.slight.find(stemWord(word)) === undefined);
    const flags = known.flatMap((heard) => toFlags(heard, guards, isTelling));
    if (flags.some(isMain)) return flags;
    // "No, only my toes" says no, and names what was asked about.
    const handicap = ownHandicap + (isRefusing && !flags.some(isOfSign) ? safety.refusedHandicap : 0);
    const net = toNet({ label: modelConcept, first: 0, last: words.length - 1, words: [] });
    const key = toHeartKey(words, safety.byHeart.salt);
    const innocent = new Set([...listInnocent(known, guards, isTelling), ...listOtherwiseSaid(known, safety.otherEmergencies)]);
    const saysMore = isTelling.some((tells, at) => tells && !innocent.has(at));
    if (innocents.has(key) || (isAnswer !== false && isDenied(flags) && !saysMore)) return flags;
    if (mentions.has(key)) return [{ ...net, outcome: 'advice', advice: mainAdvice }, ...flags];
    // Words that owe the short form say what was meant, if they are most of what was said.
    const isShortForm = ({ outcome, first, last }: RedFlag): boolean =>
      outcome === 'short-advice' && (last - first + 1) * 2 >= words.length;
    if (flags.some(isShortForm)) return flags;
    const scoreWithout = (left: (at: number) => boolean): number =>
      scoreMention(
        words.filter((_, at) => left(at)),
        groups.slice(1, -1).filter((_, at) => left(at)),
      );
    const isAnswered = isAnswer !== false && isDenied(flags);
    // What is denied to the guide's own question or warning tells of nothing: the rest is heard by itself.
    const whole = scoreWithout((at) => !isAnswered || !innocent.has(at + 1));
    // Guards explain words, and words are few: what the models are this sure of is a mention, whatever its words mean elsewhere.
    if (whole >= safety.certainThreshold + handicap) return [{ ...net, outcome: 'advice', advice: mainAdvice }, ...flags];
    // Silence, words that say nothing of their own, and words that are all explained mention nothing, whatever the model makes of them.
    if (!saysMore) return flags;
    // What guards explain cannot make a mention: the model must hear one with those words and without.
    const told =
      innocent.size === 0
        ? whole
        : Math.min(
            whole,
            scoreWithout((at) => !innocent.has(at + 1)),
          ) - safety.explainedHandicap;
    const score = told - handicap;
    if (score < safety.doubtThreshold) return flags;
    return [score < safety.threshold ? net : { ...net, outcome: 'advice', advice: mainAdvice }, ...flags];
  };
  return (text, isAnswer = false) => {
    const isRefusing = isAnswer !== false && saysNo(text);
    const flags = hear(text, isAnswer, 0, isRefusing);
    if (flags.some(isMain)) return flags;
    const sentences = splitSentences(text);
    if (sentences.length === 0 || isKnownInnocent(text)) return flags;
    // Innocent sentences around it make no mention less of one.
    const mention = sentences.flatMap((sentence) => hear(sentence, isAnswer, safety.stretchHandicap, isRefusing)).find(isMain);
    return mention === undefined ? flags : [mention, ...flags];
  };
}

/** Lists the matches that content explains, but guards that took somebody's own for part of another thing. */
function listKnown(safety: CompiledSafety, matches: readonly PatternMatch[], owned: ReadonlySet<number>): Heard[] {
  return matches.flatMap((match): Heard[] => {
    const concept = safety.concepts[match.label];
    if (concept === undefined) return [];
    // The start of what was said is marked by a word of its own, so that the words are counted from one.
    const isTornApart = concept.explains === 'other-thing' && match.words.some((at) => at !== match.first && owned.has(at - 1));
    return isTornApart ? [] : [{ match, concept }];
  });
}

/**
 * Lists the indices of words that tell of another emergency, which is answered with its own advice. What is only urgent, such
 * as pain in the back, explains nothing: a red flag is often told in the same breath.
 */
function listOtherwiseSaid(known: readonly Heard[], otherEmergencies: readonly string[]): number[] {
  return known.flatMap(({ match, concept: { outcome, advice } }) =>
    outcome === 'advice' && otherEmergencies.includes(advice) ? match.words : [],
  );
}

function toFlags({ match, concept }: Heard, guards: readonly Heard[], isTelling: readonly boolean[]): RedFlag[] {
  const { outcome, advice, isSevere, topic } = concept;
  const { label, first, last } = match;
  if (concept.denies !== null) return [{ ...toNet(match), outcome: 'denied' }];
  if (outcome === 'guard' || outcome === 'plain') return [];
  const silencers = listSilencers(match, guards);
  const plain = silencers.filter((guard) => guard.concept.outcome === 'plain');
  if (isExplained(match, plain, isTelling)) return [];
  if (outcome === 'advice' && isExplained(match, silencers, isTelling)) return [toNet(match)];
  return [{ concept: label, outcome, advice, isSevere, topic, first, last }];
}

function toNet({ label, first, last }: PatternMatch): RedFlag {
  return { concept: label, outcome: 'safety-net', advice: '', isSevere: false, topic: '', first, last };
}
