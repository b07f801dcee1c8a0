import { stemsOfContent } from '../../language/stemsOfContent.ts';
import type { TopicId } from '../../vocabulary/ids.ts';
import type { Meaning } from '../../vocabulary/meaning.ts';
import { findParticularPassage } from '../passages/choosePassage.ts';
import type { Situation } from '../situation.ts';

/** Beside an answer that is none, even a word that is not rare will do. */
const leastHeld = 0.2;

/**
 * Finds the passage of the topic in hand that is on just what is asked, though the words by themselves are for nobody here:
 * "can I drive home", of a bone scan, is no question on the rules of driving.
 */
export function findHeldInHand(
  { content, session }: Situation,
  { ranked: [best], telling }: Pick<Meaning, 'ranked' | 'telling'>,
): { readonly topic: TopicId; readonly passage: number } | null {
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  const yields = best?.owner.kind === 'reply' && content.replies[best.owner.id]?.yields === true;
  const passage = topic === undefined || !yields ? null : findParticularPassage(topic, telling, leastHeld);
  if (session.topic === null || passage === null) return null;
  // "Money, sick pay, benefits", of radiotherapy, holds a word of its sickness, and more of what the reply tells.
  const weigh = (words = ''): number => {
    const stems = stemsOfContent(words);
    return telling.reduce((sum, { stem, rarity }) => (stems.has(stem) ? sum + rarity : sum), 0);
  };
  const ofReply = content.particulars.filter(({ reply }) => reply === best?.owner.id).map(({ words }) => weigh(words));
  return Math.max(0, ...ofReply) > weigh(topic?.passages[passage]?.words) ? null : { topic: session.topic, passage };
}
