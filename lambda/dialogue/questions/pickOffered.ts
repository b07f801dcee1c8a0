import type { TopicId } from '../../vocabulary/ids.ts';
import type { Situation } from '../situation.ts';

/** Finds which of the offered topics was picked by its name; null when none was. */
export function pickOffered({ content, meaning, session }: Situation): TopicId | null {
  const [best] = meaning.ranked;
  // "What does anaemia feel like" names a subject of its own, though one offered has a word of it in its name.
  const namesOther = meaning.named.some((id) => id === best?.owner.id && !session.choices.includes(id));
  const named = session.choices.find((choice) => meaning.named.includes(choice));
  if (namesOther) return null;
  if (named !== undefined) return named;
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
