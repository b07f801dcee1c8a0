import type { TopicPassageAct } from '../vocabulary/act.ts';
import { hasPassageFor } from './hasPassageFor.ts';
import { listAskedKinds } from './listAskedKinds.ts';
import type { Situation } from './situation.ts';

/** How confident the reading of another question must be, beside a red flag that claims most of the words. */
const leastConfidence = 0.05;

/**
 * Finds the other thing that the words of an emergency really ask, and the one sentence that answers it; null when
 * nothing else was asked. A topic must be named, with a kind of question that it has a passage for: a feeling word in
 * "my legs feel weak" asks for nothing.
 *
 * @param owned topics that the advice is about already
 */
export function findOtherQuestion({ content, turn, meaning }: Situation, owned: ReadonlySet<string>): TopicPassageAct | null {
  const [kind] = listAskedKinds(meaning.kinds);
  if (turn.occasion !== 'speech' || kind === undefined) return null;
  const isRanked = (id: string): boolean =>
    meaning.ranked.some(({ owner, confidence }) => owner.kind === 'topic' && owner.id === id && confidence >= leastConfidence);
  const topic = meaning.named.find((id) => {
    const named = content.topics[id];
    return named !== undefined && !owned.has(id) && named.careLevel !== 'emergency' && hasPassageFor(named, kind) && isRanked(id);
  });
  if (topic === undefined) return null;
  const passage = content.topics[topic]?.passages.findIndex((part) => part.kind === kind) ?? -1;
  return { kind: 'topic-passage', topic, passage, saysBack: false, firstSentenceOnly: true };
}
