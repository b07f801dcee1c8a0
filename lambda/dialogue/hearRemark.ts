import type { Decision } from './decision.ts';
import { goOnAfter } from './goOnAfter.ts';
import { sayAndAsk } from './sayAndAsk.ts';
import type { Situation } from './situation.ts';

/**
 * Answers what is said to the room, or of the voice, and asks nothing on the illness: a few human words, and the talk
 * stays where it was. Null for anything else.
 */
export function hearRemark(situation: Situation): Decision | null {
  const { content, meaning, session, flags } = situation;
  if (flags.length > 0) return null;
  if (meaning.circumstances.includes('loudness') && meaning.named.length === 0)
    return sayAndAsk(situation, 'louder-how', session.topic === null ? 'ask-anything' : 'ask-another', []);
  if (meaning.circumstances.includes('candour') && meaning.primaries.length === 0)
    return sayAndAsk(situation, 'speaks-plainly', session.topic === null ? 'ask-anything' : 'ask-another', [
      content.roles.about,
      ...(session.topic === null ? [] : [session.topic]),
    ]);
  if (!meaning.circumstances.includes('chatting')) return null;
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  if (session.topic === null || topic === undefined) return sayAndAsk(situation, 'all-right', 'ask-anything', []);
  return goOnAfter(situation, session.topic, topic, 'remark-heard');
}
