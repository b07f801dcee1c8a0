import type { Decision } from '../decision.ts';
import { findParticular, findParticularWhen } from '../passages/findParticular.ts';
import { findUrgentStated } from './findUrgentStated.ts';
import { giveReply } from './giveReply.ts';
import { goOnAfter } from '../passages/goOnAfter.ts';
import { offerPerson } from '../passages/offerMore.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';

/** Utterances of more words than this tell something of their own. */
const longestDetailWords = 8;

/**
 * Answers what is said to the room, or of the voice, and asks nothing on the illness: a few human words, and the talk
 * stays where it was. Null for anything else.
 */
export function hearRemark(situation: Situation): Decision | null {
  const { content, meaning, session, flags } = situation;
  if (flags.length > 0) return null;
  if (meaning.circumstances.includes('loudness') && meaning.named.length === 0)
    return sayAndAsk(situation, 'louder-how', session.topic === null ? 'ask-anything' : 'ask-another', []);
  const plainly = meaning.circumstances.includes('candour') ? findParticularWhen(situation, 'candour') : null;
  if (plainly !== null) return giveReply(situation, plainly.reply, { told: plainly });
  if (meaning.circumstances.includes('candour') && meaning.primaries.length === 0)
    return sayAndAsk(situation, 'speaks-plainly', session.topic === null ? 'ask-anything' : 'ask-another', [
      content.roles.about,
      ...(session.topic === null ? [] : [session.topic]),
    ]);
  if (meaning.circumstances.includes('weighed-down') && meaning.named.length === 0 && !meaning.circumstances.includes('asking'))
    return sayAndAsk(situation, 'feeling-heard', offerPerson(situation), [
      ...(session.topic === null ? [] : [session.topic]),
      content.roles.hard[0] ?? content.roles.contacts,
    ]);
  const given = findFeltReply(situation);
  const felt = given !== null && isDetail(situation, given) ? given : null;
  const reply = felt === null ? undefined : content.replies[felt];
  if (felt !== null && reply !== undefined)
    return reply.again === undefined && findParticular(situation, felt)?.reply !== felt
      ? sayAndAsk(situation, 'detail-heard', 'ask-on-mind', [reply.label])
      : giveReply(situation, felt);
  const timed = hearTime(situation, given);
  if (timed !== null) return timed;
  if (!meaning.circumstances.includes('chatting')) return null;
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  if (session.topic === null || topic === undefined) return sayAndAsk(situation, 'all-right', 'ask-anything', []);
  return goOnAfter(situation, session.topic, topic, 'remark-heard');
}

/** "Five years ago", "all the time": tells more of what was said, and asks nothing. What may be urgent is answered as before. */
function hearTime(situation: Situation, given: string | null): Decision | null {
  const { content, meaning, session } = situation;
  if (!meaning.circumstances.includes('since-when')) return null;
  const label = given === null ? undefined : content.replies[given]?.label;
  if (label !== undefined) return sayAndAsk(situation, 'detail-heard', 'ask-on-mind', [label]);
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  if (session.topic === null || topic === undefined || topic.careLevel !== 'routine' || topic.checksForRedFlags) return null;
  if (content.roles.hard.includes(session.topic)) return sayAndAsk(situation, 'detail-heard', 'ask-on-mind', [session.topic]);
  return goOnAfter(situation, session.topic, topic, 'time-heard');
}

/** The reply on feelings that was given a moment ago; null for any other last turn. */
function findFeltReply({ content, session }: Situation): string | null {
  const last = session.lastActs.find((act) => act.kind === 'authored-reply');
  const reply = last === undefined ? undefined : content.replies[last.reply];
  return last !== undefined && reply?.offersContacts === true && !reply.stays ? last.reply : null;
}

/** "They're six and ten", after a word on telling the children, adds to what was asked, and asks nothing. */
function isDetail(situation: Situation, given: string): boolean {
  const { meaning } = situation;
  const [best] = meaning.ranked;
  const asks = meaning.circumstances.includes('asking') || meaning.kinds.length > 0;
  const isOnTopic = meaning.isHeard || (best?.owner.kind === 'topic' && best.band === 'sure');
  const isOnElse = isOnTopic || findUrgentStated(situation) !== null || isOnOtherReply(situation, given);
  return meaning.circumstances.includes('remarking') && !asks && !isOnElse && meaning.move === null && meaning.words <= longestDetailWords;
}

/** "I can't tell my kids", after a word on lying awake, has a reply of its own. */
function isOnOtherReply({ content, meaning }: Situation, given: string): boolean {
  return meaning.ranked.some(({ owner, confidence }) => {
    const reply = owner.kind === 'reply' && owner.id !== given ? content.replies[owner.id] : undefined;
    return reply !== undefined && reply.label !== 'small-talk' && confidence >= content.knowledge.weights.guess;
  });
}
