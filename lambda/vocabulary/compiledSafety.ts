import type { CompiledPatterns } from './compiledPatterns.ts';
import type { ConvolutionalModel } from './convolutionalModel.ts';
import type { LinearModel } from './linearModel.ts';
import type { WordList } from './wordList.ts';

/** What the finding of red flags needs. */
export interface CompiledSafety {
  readonly patterns: CompiledPatterns;
  /** Words that carry nothing and are left out before matching. */
  readonly skipped: readonly string[];
  /** Words that say whose something is: what follows is a thing of its own. */
  readonly owners: readonly string[];
  /** Words that an answer begins with which says no. */
  readonly refusals: readonly string[];
  /** Stems that help a sign to be heard but say nothing of their own, so that a guard need not explain them. */
  readonly slight: WordList;
  /** By concept id: what a match of it owes. */
  readonly concepts: Readonly<Record<string, CompiledConcept>>;
  /** Advice for emergencies other than the one that the models stand for: the words of one make no mention of that. */
  readonly otherEmergencies: readonly string[];
  readonly model: LinearModel;
  readonly network: ConvolutionalModel;
  /** What was learnt but is judged otherwise by the models: known by heart, by the keys of the words, in order. */
  readonly byHeart: { readonly salt: number; readonly mentions: Uint32Array; readonly innocents: Uint32Array };
  /** How much the log odds of the network count beside those of the linear model. */
  readonly networkShare: number;
  /** Log odds from which the models alone count as a mention. */
  readonly threshold: number;
  /** Log odds that a stretch of a long text must have over the whole: of many stretches one more easily looks like a mention. */
  readonly stretchHandicap: number;
  /** Log odds that words must have over {@link threshold} where some of them are explained: such talk is near and innocent. */
  readonly explainedHandicap: number;
  /** Log odds that an answer to the guide's own question must have over {@link threshold} where it says no, and names nothing that signs are of. */
  readonly refusedHandicap: number;
  /** Log odds from which all the words together are a mention, though guards explain some of them. */
  readonly certainThreshold: number;
  /** Log odds from which the model alone is in doubt, and the one-sentence form is owed. */
  readonly doubtThreshold: number;
}

/**
 * How much of a sign a guard must hold to explain it: every word of it among its own (`own-words`) or among those from
 * its first to its last (`between`, for a title that may hold anything); or one, since its words name another thing
 * (`other-thing`, as "chair leg" does).
 */
export type GuardReach = 'own-words' | 'between' | 'other-thing';

/** A red flag, or a near-miss that owes the one-sentence form. */
export interface CompiledConcept {
  /** A `guard` leaves the one-sentence form of what it explains, `plain` leaves nothing of it. */
  readonly outcome: 'advice' | 'short-advice' | 'safety-net' | 'guard' | 'plain';
  /** The advice owed; empty for outcomes without one. */
  readonly advice: string;
  /** For a near-miss: it names a part of the body or a feeling that the signs are of. */
  readonly isOfSign?: boolean;
  /** Puts the emergency number first. */
  readonly isSevere: boolean;
  /** The topic that explains it; empty for near-misses. */
  readonly topic: string;
  /** For a guard: ids of the concepts it silences; empty silences all. */
  readonly silences: readonly string[];
  /** For a guard: which words it explains away. */
  readonly explains: GuardReach;
  /**
   * For a guard whose words deny a sign: `answer` where only the guide's own word on it can be denied ("no weakness", told
   * unasked, is a mention), `warning` where only its warning can be answered so, and its question not ("they know of it"),
   * `always` where a denial is none whenever it is said ("no fever"); null for every other guard.
   */
  readonly denies: 'answer' | 'warning' | 'always' | null;
}
