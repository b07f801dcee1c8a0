import type { CompiledPatterns, SteppedLists } from './compiledPatterns.ts';
import type { LinearModel } from './linearModel.ts';
import type { Move } from './move.ts';
import type { WordList } from './wordList.ts';

/** What the finding of topics needs. */
export interface CompiledKnowledge {
  /** The topic whose name tells little, since everything is about it. */
  readonly subject: string;
  /** Hard words that recognisers write as other words that sound alike. */
  readonly hardWords: WordList;
  /** Names of topics, replies, primaries, people, terms, question kinds and circumstances; labels as `name:bone-pain`. */
  readonly patterns: CompiledPatterns;
  readonly moves: CompiledMoves;
  /** Stems of the words that show which kind of question is asked. */
  readonly kindWords: WordList;
  /** Politeness and starts that say nothing: word sequences, stemmed. */
  readonly smallWords: readonly string[];
  readonly model: LinearModel;
  /** By class of the model: what it stands for. */
  readonly classes: readonly KnowledgeClass[];
  readonly index: CompiledIndex;
  readonly weights: KnowledgeWeights;
}

/** What a class of the knowledge model stands for. */
export type KnowledgeClass =
  | { readonly kind: 'topic'; readonly id: string }
  /** A grave reply stays with whoever hears it: it must not be given for a likeness of words. */
  | { readonly kind: 'reply'; readonly id: string; readonly isGrave?: boolean }
  | { readonly kind: 'move'; readonly id: Move };

/**
 * Whole utterances that are a move, by the hashes of their stems: few enough that a chance meeting of two hashes, whose
 * words are those of the move as well, is rarer than one in a million utterances.
 */
export interface CompiledMoves {
  readonly moves: readonly Move[];
  /** Hashes of the phrases, stemmed and without small words, in order. */
  readonly phrases: Uint32Array;
  /** By phrase: its move, as an index into `moves`. */
  readonly phraseMoves: Uint8Array;
  /**
   * Hashes, in order, of every move's index and a stem that its phrases hold, with a space between: two bytes of each
   * are enough for what only keeps a move from words that are none of its own.
   */
  readonly words: Uint16Array;
}

/** Every class's words as one document of a BM25 index. */
export interface CompiledIndex {
  /** By the number that a stem has in the patterns: the classes that it speaks for. */
  readonly owners: SteppedLists;
  /** The weight that it has there, in parts of {@link indexSteps}; they start where `owners` does. */
  readonly weights: Uint8Array;
}

/** In so many steps a BM25 weight of one is written: the largest there can be still fits a byte. */
export const indexSteps = 16;

/** How the parts of understanding are weighed, and the confidences (0 to 1) that part the bands; see `tools/fit`. */
export interface KnowledgeWeights {
  readonly index: number;
  /** How much the words must speak for a class, in units of the index, for the index to count in full. */
  readonly fullEvidence: number;
  readonly name: number;
  /** What a pattern counts that a class is called by: more than any likeness. */
  readonly heard: number;
  /** What every authored reply gains when the words show that others must answer. */
  readonly elsewhere: number;
  /** What the topic in hand gains when the utterance points back ("does that hurt"). */
  readonly context: number;
  /** What all scores are multiplied by before they become shares, so that a confidence says how often it is right. */
  readonly sharpness: number;
  readonly sure: number;
  readonly likely: number;
  readonly unsure: number;
  /** The confidence in all authored replies together from which one of them is given. */
  readonly reply: number;
  /** Less than this, and it is none of them in particular: then the question is turned down in general words. */
  readonly ownReply: number;
  /** From here on, a topic may be meant: it is offered, or it is what short words after the one in hand are about. */
  readonly possible: number;
  /** From here on, the likeliest of several topics that are not told apart is answered, and the next one asked about. */
  readonly guess: number;
  /** From here on, an offered topic is what two or three words pick. */
  readonly picked: number;
  /** From here on, a named topic is meant: "upset" in "will they upset my stomach" names no feelings. */
  readonly named: number;
  /** From here on, short words are clear by themselves, whatever the talk is about. */
  readonly clear: number;
  /** From here on, words overrule the topic in hand, though it answers this kind of question and a pronoun points at it. */
  readonly overruling: number;
  /** From here on a grave reply is meant, though no words say so that content lists. */
  readonly grave: number;
  /** How likely the topic in hand must be, as a share of the likeliest: to be meant, and to be meant by its kind of question. */
  readonly shareToLean: number;
  readonly shareToAsk: number;
  /** A named topic that may be urgent is meant from this share of the likeliest one's confidence on, where that is not named. */
  readonly shareToName: number;
}
