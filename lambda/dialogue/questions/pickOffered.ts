import type { TopicId } from '../../vocabulary/ids.ts';
import type { Situation } from '../situation.ts';

/** Finds which of the offered topics was picked by its name; null when none was. */
export function pickOffered({ content, meaning, session }: Situation): TopicId | null {
  const named = session.choices.find((choice) => meaning.named.includes(choice));
  if (named !== undefined) return named;
  const [best] = meaning.ranked;
  const isShort = meaning.words <= 3;
  const ranked = isShort
    ? meaning.ranked.find(
        ({ owner, confidence }) =>
          owner.kind === 'topic' && session.choices.includes(owner.id as TopicId) && confidence > content.knowledge.weights.picked,
      )
    : undefined;
  if (ranked !== undefined && best !== undefined) return ranked.owner.id as TopicId;
  return null;
}
