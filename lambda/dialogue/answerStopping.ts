import type { TopicId } from '../vocabulary/ids.ts';
import { answerTopic } from './answerTopic.ts';
import type { Decision } from './decision.ts';
import { offerMore } from './offerMore.ts';
import { sayAndAsk } from './sayAndAsk.ts';
import type { Situation } from './situation.ts';

/** A text on stopping, and none on what stops working. */
const onStopping = /\bstop(?:ped|ping)?\b/;

/**
 * Answers whether a treatment may be stopped, the one named or the one in hand: by its own text on that, else by a sentence
 * that holds for each. Null where there is nothing to stop.
 */
export function answerStopping(situation: Situation): Decision | null {
  const { content, turn, meaning, session, flags } = situation;
  if (turn.occasion !== 'speech' || flags.length > 0 || session.alarm !== null) return null;
  const id = meaning.named[0] ?? session.topic;
  const topic = id === null ? undefined : content.topics[id];
  if (id === null || topic === undefined || !meaning.circumstances.includes('told-stopping') || !isGiven(situation, id)) return null;
  const passage = topic.passages.findIndex(({ text }) => onStopping.test(text));
  if (passage >= 0) return answerTopic(situation, id, { passage, saysBack: false, lead: [] });
  const asks = (session.topic === id ? offerMore(situation, id, session.voiced) : null) ?? 'ask-another';
  return sayAndAsk({ ...situation, session: { ...session, topic: id } }, 'stopping-asked', asks, [id]);
}

/** A medicine, another treatment or a trial: what somebody is given, and what is no help with feelings. */
function isGiven({ content }: Situation, id: TopicId): boolean {
  const topic = content.topics[id];
  const isTrial = topic?.passages.some(({ isGap, text }) => isGap === true && onStopping.test(text)) === true;
  return (topic?.isTreatment === true && !content.roles.hard.includes(id)) || isTrial;
}
