import type { TopicId } from '../../vocabulary/ids.ts';
import { findFittingPassage } from '../passages/choosePassage.ts';
import type { Situation } from '../situation.ts';

/** How much of what was asked a passage must hold to be told rather than to ask which subject is meant. */
const leastEvidence = 0.7;

/** Finds the one of several likely topics of which a passage says what was asked; null when none speaks clearly. */
export function findByPassage({ content, meaning }: Situation, likely: readonly TopicId[]): TopicId | null {
  const weigh = (id: TopicId): number => {
    const topic = content.topics[id];
    const telling = meaning.telling.filter(({ names }) => !names.includes(id));
    return topic === undefined ? 0 : (findFittingPassage(topic, { ...meaning, telling })?.evidence ?? 0);
  };
  const [best] = likely.map((id) => ({ id, evidence: weigh(id) })).toSorted((one, other) => other.evidence - one.evidence);
  return best !== undefined && best.evidence >= leastEvidence ? best.id : null;
}
