import { isDenied } from '../../safety/isDenied.ts';
import type { Meaning } from '../../vocabulary/meaning.ts';
import type { RedFlagOutcome } from '../../vocabulary/redFlagOutcome.ts';
import type { Move } from '../../vocabulary/move.ts';

/** Moves that answer the check by pointing at one of its signs, or by not being sure. */
const movesForYes: ReadonlySet<Move | null> = new Set<Move | null>(['yes', 'not-sure', 'first', 'second', 'third']);

/** Moves that leave the check unanswered. */
const movesForNo: ReadonlySet<Move | null> = new Set<Move | null>(['no', 'neither']);

/** A longer answer than this says no to the check in passing and asks something. */
const longestNoWords = 8;

/**
 * Reads an answer to the question on red flags; null when it is none.
 *
 * Anything like yes counts, and wins over a no in the same breath: "not really, well, a bit" is a yes. An answer that
 * names a topic without a yes is a question. "Aye, but what do they do" is unclear: it may be a yes, and asks something.
 */
export function readCheckAnswer(
  move: Move | null,
  meaning: Meaning,
  flags: readonly { readonly outcome: RedFlagOutcome }[],
): 'yes' | 'no' | 'unclear' | null {
  // "No, just a bit stiff" says no; "not really, well, a bit" does not.
  if (meaning.circumstances.includes('only-sore') && meaning.words <= longestNoWords) return 'no';
  if (movesForYes.has(move)) return 'yes';
  if (isDenied(flags)) return 'no';
  // "No, my arm, sorry" puts right where it hurts, and answers nothing.
  if (meaning.circumstances.includes('correcting-place')) return null;
  if (movesForNo.has(move)) return 'no';
  if (move !== null) return null;
  const [best] = meaning.ranked;
  const asksSomething = meaning.named.length > 0 && best?.owner.kind === 'topic' && best.band === 'sure';
  // "What do they do for it" asks a question back; a sign named in it is heard as one anyway.
  const asksBack = meaning.circumstances.includes('asking') && !wondersIfSo(meaning);
  if (meaning.circumstances.includes('affirming') && asksBack) return 'unclear';
  if (meaning.circumstances.includes('affirming') && !asksSomething) return 'yes';
  // "No, I meant my hip" puts right what was understood, and answers nothing.
  const corrects = meaning.circumstances.includes('correcting') && best?.owner.kind === 'topic' && best.band === 'sure';
  if (corrects) return null;
  if (!meaning.circumstances.includes('denying')) return null;
  return (meaning.words <= longestNoWords && meaning.named.length === 0) || tellsNoOnly(meaning) ? 'no' : null;
}

/** "No, he's just been round the garden with the dog" tells how well somebody is, and is about no subject. */
function tellsNoOnly({ circumstances, named, ranked: [best] }: Meaning): boolean {
  const asks = circumstances.includes('asking') || circumstances.includes('asking-beside') || circumstances.includes('requesting');
  return !asks && named.length === 0 && best?.band !== 'sure' && best?.band !== 'likely';
}

/** "How would I know" is no question back: whoever cannot tell may have the signs. */
function wondersIfSo({ isBare, speaksOfSelf, refersBack, kinds }: Meaning): boolean {
  return isBare && speaksOfSelf && !refersBack && kinds[0] === 'signs';
}
