import type { Circumstance } from './circumstance.ts';
import type { KnowledgeClass } from './compiledKnowledge.ts';
import type { TopicId } from './ids.ts';
import type { Move } from './move.ts';
import type { QuestionKind } from './questionKind.ts';

/** How sure the understanding is: from answering straight away to turning down. */
export type Band = 'sure' | 'likely' | 'unsure' | 'out-of-scope';

/** One thing that an utterance may be about. */
export interface RankedMeaning {
  readonly owner: KnowledgeClass;
  /** 0 to 1; all of an utterance sum to at most 1. */
  readonly confidence: number;
  readonly band: Band;
}

/** A stem that was heard and tells something. */
export interface TellingStem {
  readonly stem: string;
  /** How rare it is in the content, 0 to 1. */
  readonly rarity: number;
  /** The topics in whose names it was heard: of them it tells nothing more. */
  readonly names: readonly TopicId[];
}

/** How an utterance leans on what was said before. */
export interface Lean {
  /** A pronoun stands for something said before: "does that hurt". */
  readonly refersBack: boolean;
  /** By a pronoun, by its start ("and for breast"), or because it is very short. */
  readonly pointsBack: boolean;
  /** It begins as a sentence that goes on: "what about", "and". */
  readonly goesOn: boolean;
  /** It names nothing: only a kind of question and words that hold a sentence together, as in "how long is it". */
  readonly isBare: boolean;
  /** The speaker speaks of themselves and of nobody else. */
  readonly speaksOfSelf: boolean;
  /** Somebody else is spoken of by a pronoun: "how do I move him". */
  readonly speaksOfOther: boolean;
}

/** A text that the words call for by a pattern of its own. */
export interface CalledInTalk {
  /** The topic or the reply that the talk must be on, or `somebody-else`; empty where it may be any. */
  readonly talk: string;
  readonly owner: 'topic' | 'reply';
  readonly id: string;
  /** Its place among the passages of the topic, or the particulars of the reply; -1 for the opening, or the answer. */
  readonly at: number;
}

/** What an utterance was understood to mean. */
export interface Meaning extends Lean {
  /** How many words were heard. */
  readonly words: number;
  /** Set when the whole utterance is a move of the conversation. */
  readonly move: Move | null;
  /** Most fitting first, five at most. */
  readonly ranked: readonly RankedMeaning[];
  /** The words by themselves, without the talk, are likely about the topic in hand. */
  readonly saysTopicItself: boolean;
  /** The likeliest is surely meant: the words are written down as said of it. */
  readonly isHeard: boolean;
  /** Topics called by a name of theirs, in the order spoken. */
  readonly named: readonly TopicId[];
  /** The kinds of question that the words show, the clearest first. */
  readonly kinds: readonly QuestionKind[];
  /** What tells one answer on a topic from another. */
  readonly telling: readonly TellingStem[];
  readonly primaries: readonly string[];
  readonly person: string | null;
  /** Texts that the words call for by patterns of their own, in one talk or another, the longest heard first. */
  readonly inTalk: readonly CalledInTalk[];
  /** Words of the glossary that were heard. */
  readonly terms: readonly string[];
  /** Things said in passing that shape the answer, the longest heard first. */
  readonly circumstances: readonly Circumstance[];
  /** What each of several questions in one breath means, in the order spoken; empty when one was asked. */
  readonly questions: readonly AskedMeaning[];
}

/** One of several questions in an utterance. */
export interface AskedMeaning extends Meaning {
  /** It is put as a question, and not as something told. */
  readonly asks: boolean;
  /** It is what an authored reply is for, whatever was asked before it: "and can I drive". */
  readonly standsAlone: boolean;
}
