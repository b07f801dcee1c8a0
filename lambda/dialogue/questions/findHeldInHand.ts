import type { TopicId } from '../../vocabulary/ids.ts';
import type { Meaning } from '../../vocabulary/meaning.ts';
import { findGapPassage } from '../passages/choosePassage.ts';
import type { Situation } from '../situation.ts';

/** The label of what no topic answers. */
const beyond = 'out-of-scope';

/** Beside an answer that is none, even a word that is not rare will do. */
const leastHeld = 0.1;

/**
 * Finds the topic in hand where it has a passage on just what is asked, though the words by themselves are for nobody here:
 * "can I drive home", of a bone scan, is no question on the rules of driving.
 */
export function findHeldInHand({ content, session }: Situation, { ranked: [best], telling }: Meaning): TopicId | null {
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  const isBeyond = best?.owner.kind === 'reply' && content.replies[best.owner.id]?.label === beyond;
  return topic !== undefined && isBeyond && findGapPassage(topic, telling, leastHeld) !== null ? session.topic : null;
}
