import type { Decision } from './decision.ts';
import { giveReply } from './giveReply.ts';
import type { Situation } from './situation.ts';

/**
 * Stays with what was just answered where the talk must not drift off, such as thoughts of harm: "don't tell anyone" gets
 * the reply that content keeps for then. Null when something else is clearly asked, or answered by a reply of its own.
 */
export function stayWithReply(situation: Situation): Decision | null {
  const { content, turn, meaning, session, flags } = situation;
  const said = session.lastActs.flatMap((act) => (act.kind === 'authored-reply' ? [act.reply] : []))[0];
  const next = said === undefined ? null : (content.replies[said]?.then ?? null);
  if (next === null || turn.occasion !== 'speech' || turn.move !== null || meaning.move !== null) return null;
  const isDespairing = meaning.circumstances.includes('despairing');
  const [best] = meaning.ranked;
  if (best?.owner.kind === 'reply' && (best.band === 'sure' || best.band === 'likely') && !isSmallTalk(situation, best.owner.id))
    return null;
  const asksElse = meaning.circumstances.includes('asking') || meaning.kinds.length > 0 || flags.length > 0;
  const isOnElse = best?.owner.kind === 'topic' && best.band === 'sure' && asksElse;
  return isOnElse && !isDespairing ? null : giveReply(situation, next);
}

function isSmallTalk({ content }: Situation, id: string): boolean {
  return content.replies[id]?.label === 'small-talk';
}
