import type { Decision } from '../decision.ts';
import { findMourning } from '../isMourning.ts';
import { giveReply } from './giveReply.ts';
import type { Situation } from '../situation.ts';

/**
 * Answers what is said of somebody who has died: no text on the living, and nobody of theirs to ring. Null where the words
 * are a move, have a reply of their own, or are not of them.
 */
export function answerMourner(situation: Situation): Decision | null {
  const { content, turn, meaning, session } = situation;
  const reply = findMourning(content, session);
  if (reply === undefined || (turn.move ?? meaning.move) !== null) return null;
  const [best] = meaning.ranked;
  const own = best?.owner.kind === 'reply' && best.owner.id !== reply ? content.replies[best.owner.id] : undefined;
  const isLikely = best?.band === 'likely';
  const hasReply = own !== undefined && (best?.band === 'sure' || (isLikely && own.offersContacts));
  const isOfThem = (['of-him', 'of-her', 'mourning', 'feeling'] as const).some((one) => meaning.circumstances.includes(one));
  const isHard = isLikely && content.roles.hard.some((id) => id === best.owner.id);
  if (!(isOfThem || isHard) || hasReply) return null;
  // What is said to the news of a death is not said once more at once.
  const isNews = turn.session.mourned === null || session.lastActs.some((act) => act.kind === 'authored-reply' && act.isAgain === true);
  const lastActs = isNews ? [] : [...session.lastActs, { kind: 'authored-reply', reply } as const];
  return giveReply({ ...situation, session: { ...session, lastActs } }, reply, { isOwnOnly: true });
}
