import { functionWords } from '../../knowledge/functionWords.ts';
import { toWords } from '../../language/toWords.ts';
import { modelConcept } from '../../safety/findRedFlags.ts';
import { listAskedKinds } from '../passages/listAskedKinds.ts';
import type { Situation } from '../situation.ts';

/** One word that the content does not hold may be a slip of the ear; so many are about something else. */
const leastStrangeWords = 2;

/**
 * Tells whether words of their own were said and the content holds none of them: "tell me about the treaty of versailles".
 * What they sound like is then the sound of "tell me about".
 */
export function isBeyondContent({ turn, meaning, flags }: Situation): boolean {
  const isKnown = meaning.telling.length > 0 || meaning.named.length > 0 || meaning.primaries.length > 0 || meaning.terms.length > 0;
  // A model's doubt about words that nobody knows is none.
  const isFlagged = flags.some(({ concept }) => concept !== modelConcept);
  if (isKnown || isFlagged || turn.resolvedIds.length > 0 || listAskedKinds(meaning.kinds).length > 0) return false;
  return toWords(turn.text).filter((word) => !functionWords.has(word)).length >= leastStrangeWords;
}
