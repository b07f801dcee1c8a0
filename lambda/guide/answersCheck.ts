import { readCheckAnswer } from '../dialogue/alarm/readCheckAnswer.ts';
import type { RedFlag } from '../safety/findRedFlags.ts';
import type { Circumstance } from '../vocabulary/circumstance.ts';
import type { Meaning } from '../vocabulary/meaning.ts';
import type { Turn } from '../vocabulary/turn.ts';
import type { GuideParts } from './guideParts.ts';
import { hearRedFlags } from './hearRedFlags.ts';

/** Words that ask, say no or put something right name no sign for an answer. */
const otherThanAnswers: readonly Circumstance[] = ['asking', 'requesting', 'denying', 'correcting'];

/** An answer of more words than this says more than a part of the body. */
const longestPartWords = 3;

/**
 * Tells whether a turn answers the pending check for red flags with anything like yes: in so many words, by "the first one",
 * or by naming what was asked about ("bowel"). When the answer cannot be read, it counts as yes.
 *
 * @param isAlone true where the core has failed, so that nobody else weighs the words: then whatever is no no and asks
 *   nothing counts as well
 */
export function answersCheck(parts: GuideParts, turn: Turn, isAlone = false): boolean {
  const { asked } = turn.session;
  if (asked !== 'ask-red-flags' && asked !== 'ask-red-flags-again') return false;
  try {
    const meaning = parts.findMeaning(turn.text, { topic: null, near: [] });
    if (speaksOfDespair(parts, meaning)) return false;
    const heard = hearRedFlags(parts, turn.text, turn.session);
    // What owes the short form by itself ("I feel numb since she died") is answered for what it says.
    if (heard.some(({ outcome }) => outcome === 'short-advice')) return false;
    const answer = readCheckAnswer(turn.move ?? meaning.move, meaning, heard);
    return answer === 'yes' || (answer === null && mayAnswer(turn, meaning) && (isAlone || namesPart(meaning, heard)));
  } catch {
    return turn.move !== 'no' && turn.move !== 'neither' && turn.move !== 'stop';
  }
}

/** Something is said, and it neither asks nor is a move of the conversation. */
function mayAnswer(turn: Turn, { circumstances, move, words }: Meaning): boolean {
  const isSaid = turn.occasion === 'speech' && words > 0 && turn.move === null && move === null;
  return isSaid && !otherThanAnswers.some((other) => circumstances.includes(other));
}

function namesPart({ kinds, words }: Meaning, heard: readonly RedFlag[]): boolean {
  return kinds.length === 0 && words <= longestPartWords && heard.some(({ outcome }) => outcome === 'safety-net');
}

/** Talk of an end to life is answered as such, and is no yes. */
function speaksOfDespair({ content }: GuideParts, { circumstances, move, ranked: [best] }: Meaning): boolean {
  const isReply = best?.owner.kind === 'reply' && content.replies[best.owner.id]?.stays === true;
  return isReply && (circumstances.includes('despairing') || (best.band === 'sure' && move === null));
}
