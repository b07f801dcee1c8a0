import type { TopicId } from '../../vocabulary/ids.ts';
import type { SessionState } from '../../vocabulary/sessionState.ts';
import { extendTrail } from './extendTrail.ts';

/** The state once the talk turns to a topic of which nothing was told yet; unchanged for null and for the topic in hand. */
export function turnTo(session: SessionState, topic: TopicId | null): SessionState {
  return topic === null || topic === session.topic
    ? session
    : { ...session, topic, reply: null, voiced: [], trail: extendTrail(session, topic) };
}
