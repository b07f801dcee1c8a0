import { scorePassages } from '../../knowledge/scorePassages.ts';
import type { Circumstance } from '../../vocabulary/circumstance.ts';
import type { Particular } from '../../vocabulary/compiledContent.ts';
import type { Move } from '../../vocabulary/move.ts';
import type { Situation } from '../situation.ts';

/** A word that the content uses all over calls for nothing in particular, and for less inside a reply on just such things. */
const leastEvidence = { ofOwn: 0.2, ofOther: 0.4 };

/** Utterances of more words than this say what they are about. */
const longestWords = 12;

/**
 * Finds what a reply has words for in particular, by the words of the question: that of the given reply, if it has one,
 * else that which they call for the most. Null when nothing is called for.
 */
export function findParticular({ content, meaning }: Situation, reply?: string): Particular | null {
  const scores = scorePassages(
    content.particulars.map(({ words }) => words),
    meaning.telling,
  );
  const called = content.particulars
    .map((particular, at) => ({ particular, isOwn: particular.reply === reply, score: scores[at] ?? 0 }))
    .filter(({ isOwn, score }) => score >= (isOwn ? leastEvidence.ofOwn : leastEvidence.ofOther))
    .sort((one, other) => Number(other.isOwn) - Number(one.isOwn) || other.score - one.score);
  return called[0]?.particular ?? null;
}

/**
 * Finds what answers a move, or a thing said, in place of the usual: "who do I tell", right after a reply that has words
 * for that, or "who do I ring about money", by its own words. Null when nothing does.
 */
export function findParticularWhen(situation: Situation, when: Move | Circumstance): Particular | null {
  const { content, meaning, session, flags } = situation;
  if (session.alarm !== null || session.pastAlarm !== null || flags.length > 0) return null;
  const called = findParticular(situation);
  if (called?.when === when) return called;
  const given = session.lastActs.find((act) => act.kind === 'authored-reply');
  if (given?.kind !== 'authored-reply' || meaning.words > longestWords || meaning.named.length > 0) return null;
  return content.particulars.find((one) => one.when === when && one.reply === given.reply) ?? null;
}
