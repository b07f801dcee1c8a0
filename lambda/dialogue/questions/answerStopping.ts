import type { CompiledPassage } from '../../vocabulary/compiledContent.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import { answerTopic } from '../passages/answerTopic.ts';
import type { Decision } from '../decision.ts';
import { offerMore } from '../passages/offerMore.ts';
import { sayAndAsk } from '../passages/sayAndAsk.ts';
import type { Situation } from '../situation.ts';

/** Texts on somebody's own stopping; none on what stops working, or on what a drug stops. */
const ownStopping = /\b(?:(?:you|want to|don't) stop|mustn't be stopped|what stopping would)\b/i;

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
  const called = topic.passages.findIndex(isCalledForByStopping);
  const passage = called >= 0 ? called : topic.passages.findIndex(({ text }) => ownStopping.test(text));
  if (passage >= 0) return answerTopic(situation, id, { passage, saysBack: false, lead: [] });
  const asks = (session.topic === id ? offerMore(situation, id, session.voiced) : null) ?? 'ask-another';
  return sayAndAsk({ ...situation, session: { ...session, topic: id } }, 'stopping-asked', asks, [id]);
}

/** A medicine, another treatment or a trial: what somebody is given, and what is no help with feelings. */
function isGiven({ content }: Situation, id: TopicId): boolean {
  const topic = content.topics[id];
  if (topic === undefined) return false;
  return (topic.isTreatment && !content.roles.hard.includes(id)) || topic.passages.some(isCalledForByStopping);
}

/** What to take care with before stopping, as content says; what a bone can be stopped from doing is no such text. */
function isCalledForByStopping({ kind, words }: CompiledPassage): boolean {
  return kind === 'precautions' && words.split(' ').includes('stop');
}
