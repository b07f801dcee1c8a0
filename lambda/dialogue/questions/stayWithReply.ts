import { modelConcept } from '../../safety/findRedFlags.ts';
import type { Decision } from '../decision.ts';
import { giveReply } from './giveReply.ts';
import { speaksOfAnothersLife } from './replyForWhom.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';

/**
 * Stays with what was just answered where the talk must not drift off, such as thoughts of harm: "don't tell anyone" is
 * heard as part of it. Whoever says that there is no such wish is believed, and told the number once. Null when something
 * else is clearly asked, or has an answer of its own.
 */
export function stayWithReply(situation: Situation): Decision | null {
  const { content, turn, meaning, flags } = situation;
  const label = Object.values(content.replies).find(({ stays }) => stays)?.label;
  if (label === undefined || turn.occasion !== 'speech') return null;
  // A model's doubt about words that are understood whole is none.
  const isClear = flags.every(({ concept }) => concept === modelConcept);
  const isBelieved = meaning.circumstances.includes('reassuring') && isClear && (isStaying(situation) || !isUnsaid(situation));
  if (isBelieved) return believe(situation);
  if (!isStaying(situation)) return null;
  const ofOther = findReplyOnOther(situation);
  if (ofOther !== null) return ofOther;
  if (meaning.circumstances.includes('joking')) return sayAndAsk(situation, 'still-listening', 'ask-contacts', [label]);
  const [best] = meaning.ranked;
  if (best?.owner.kind === 'reply' && best.band === 'sure' && hasItsOwnAnswer(situation, best.owner.id)) return null;
  const asks = meaning.circumstances.includes('asking');
  const asksElse = asks || meaning.kinds.length > 0 || flags.length > 0 || isOfConcern(situation);
  // "Is it alright to ring the nurse" asks for a person, which is what is hoped for.
  const asksForPerson = best?.band === 'likely' && asks && meaning.kinds.includes('contact');
  const isOnElse = best?.owner.kind === 'topic' && ((best.band === 'sure' && asksElse) || asksForPerson);
  const isDespairing = meaning.circumstances.includes('despairing');
  return isOnElse && !isDespairing ? null : sayAndAsk(situation, 'still-listening', 'ask-contacts', [label]);
}

/** "No, I'm fine" is believed: the number is said once, in case that changes. */
export function believe(situation: Situation): Decision {
  const labels = Object.values(situation.content.replies).flatMap(({ stays, label }) => (stays ? [label] : []));
  return sayAndAsk(situation, 'believed', 'ask-contacts', [...new Set(labels)]);
}

/** "Should I take the pills off him" is asked of the one whose life is spoken of; so is "it's not me, it's my dad". */
function findReplyOnOther(situation: Situation): Decision | null {
  const { content, meaning, session } = situation;
  const [own, other] = Object.entries(content.replies).flatMap(([id, { forOther }]) => (forOther === undefined ? [] : [id, forOther]));
  const told = session.lastActs.find((act) => act.kind === 'authored-reply');
  const isOnOther = told?.kind === 'authored-reply' && told.reply === other;
  if (own === undefined || other === undefined || meaning.circumstances.includes('of-own-life')) return null;
  const [best] = meaning.ranked;
  const isOnElse = best?.owner.kind === 'topic' && best.band === 'sure' && meaning.named.length > 0;
  return (isOnOther && !isOnElse) || (!isOnOther && speaksOfAnothersLife(meaning)) ? giveReply(situation, other) : null;
}

/** Small talk, and more of the same, leave nothing. */
function hasItsOwnAnswer({ content }: Situation, id: string): boolean {
  const reply = content.replies[id];
  return reply !== undefined && reply.label !== 'small-talk' && !reply.stays;
}

/** "I only meant the chair" puts something right that this talk does not hold. */
function isUnsaid({ content, meaning }: Situation): boolean {
  const [best] = meaning.ranked;
  const isHard = best?.owner.kind === 'reply' && content.replies[best.owner.id]?.stays === true;
  return !isHard && !meaning.circumstances.includes('despairing');
}

/** A complaint that may be urgent is heard, even when it is told and not asked about. */
function isOfConcern({ content, meaning: { ranked, named } }: Situation): boolean {
  const topic = content.topics[ranked[0]?.owner.id ?? ''];
  return topic !== undefined && named.length > 0 && (topic.careLevel !== 'routine' || topic.checksForRedFlags);
}

/** Tells whether the last turn gave a reply that the talk stays on, or stayed on it. */
export function isStaying({ content, session }: Situation): boolean {
  return session.lastActs.some(
    (act) =>
      (act.kind === 'authored-reply' && content.replies[act.reply]?.stays === true) ||
      (act.kind === 'prompt' && (act.prompt === 'still-listening' || act.prompt === 'believed')),
  );
}
