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
  const [label] = content.staying.labels;
  if (label === undefined || turn.occasion !== 'speech') return null;
  // A model's doubt about words that are understood whole is none.
  const isClear = flags.every(({ concept }) => concept === modelConcept);
  const isBelieved = meaning.circumstances.includes('reassuring') && isClear && (isStaying(situation) || !isUnsaid(situation));
  const [best] = meaning.ranked;
  const asks = meaning.circumstances.includes('asking') || meaning.circumstances.includes('asking-beside');
  const asksElse = asks || meaning.kinds.length > 0 || flags.length > 0 || isOfConcern(situation);
  const isSureOfElse = best?.owner.kind === 'topic' && best.owner.id !== label && best.band === 'sure' && asksElse;
  // "Mum's not suicidal. How long has she got" is answered.
  const isNamed = asks && meaning.named.some((topic) => topic === best?.owner.id);
  if (isBelieved) return isSureOfElse || isNamed ? null : sayAndAsk(situation, 'believed', 'ask-contacts', [label]);
  if (!isStaying(situation)) return null;
  if (meaning.circumstances.includes('joking')) return listenOn(situation);
  const ofOther = findReplyOnOther(situation);
  if (ofOther !== null) return ofOther;
  // "I won't do it while the kids are here" is half a denial.
  const { circumstances } = meaning;
  const isDespairing =
    circumstances.includes('despairing') || (circumstances.includes('no-such-wish') && circumstances.includes('wish-after-all'));
  // "I'm on enough tablets already" is no talk of tablets here.
  if (isDespairing || (!asks && circumstances.includes('of-death'))) return listenOn(situation);
  if (best?.owner.kind === 'reply' && best.band === 'sure' && hasItsOwnAnswer(situation, best.owner.id)) return null;
  // "Is it alright to ring the nurse" asks for a person, which is what is hoped for.
  const asksForPerson = best?.band === 'likely' && asks && meaning.kinds.includes('contact');
  const isOnElse = isSureOfElse || (best?.owner.kind === 'topic' && best.owner.id !== label && asksForPerson);
  return isOnElse ? null : listenOn(situation);
}

/** Listens on, and says again whom to ring: of the one whose life is spoken of, or of one's own. */
export function listenOn(situation: Situation): Decision {
  const { content, session } = situation;
  const other = session.lastActs.find((act) => act.kind === 'authored-reply' && act.reply === content.staying.forOther);
  if (other?.kind === 'authored-reply') return giveReply(situation, other.reply);
  return sayAndAsk(situation, 'still-listening', 'ask-contacts', content.staying.labels);
}

/** "Should I take the pills off him" is asked of the one whose life is spoken of; so is "it's not me, it's my dad". */
function findReplyOnOther(situation: Situation): Decision | null {
  const { content, meaning, session } = situation;
  const { circumstances, ranked } = meaning;
  const other = content.staying.forOther;
  const isOnOther = session.lastActs.some((act) => act.kind === 'authored-reply' && act.reply === other);
  const isOwn = circumstances.includes('of-own-life') || circumstances.includes('despairing') || circumstances.includes('feeling');
  if (other === null || (isOwn && !speaksOfAnothersLife(meaning))) return null;
  const isAsked = meaning.named.length > 0 || (circumstances.includes('asking') && meaning.kinds.length > 0);
  const isOnElse = ranked[0]?.owner.kind === 'topic' && ranked[0].band === 'sure' && isAsked;
  return (isOnOther && !isOnElse) || speaksOfAnothersLife(meaning) ? giveReply(situation, other) : null;
}

/** Small talk, comfort and more of the same leave nothing: "will you talk to me" is said to whoever listens. */
function hasItsOwnAnswer({ content }: Situation, id: string): boolean {
  const reply = content.replies[id];
  return reply !== undefined && reply.label !== 'small-talk' && !content.staying.labels.includes(reply.label) && !reply.stays;
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
export function isStaying(situation: Situation): boolean {
  const { content, session } = situation;
  const isGiven = session.lastActs.some((act) => act.kind === 'authored-reply' && content.replies[act.reply]?.stays === true);
  return isGiven || wasAskedToRing(situation);
}

/** Tells whether the last turn urged a call to somebody already: a no is then a plain no. */
export function wasAskedToRing({ session }: Situation): boolean {
  return session.lastActs.some((act) => act.kind === 'prompt' && (act.prompt === 'still-listening' || act.prompt === 'believed'));
}
