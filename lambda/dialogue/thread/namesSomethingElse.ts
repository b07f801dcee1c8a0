import { toStems } from '../../language/toStems.ts';
import { effectKinds } from '../passages/effectKinds.ts';
import { getConfidence } from '../passages/getConfidence.ts';
import type { Situation } from '../situation.ts';

/** Of so many words at most, "and the tiredness" goes on. */
const longestGoingOnWords = 7;

/**
 * "And the tiredness" and "will I be tired", inside a treatment that tells of it, are about that, though a subject of its own
 * has the name. What is itself a treatment or a test is another subject; an organ that is harmed is no first cancer.
 */
export function isPartOfInHand({ content, meaning, session }: Pick<Situation, 'content' | 'meaning' | 'session'>): boolean {
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  const goesOn = meaning.goesOn || (meaning.kinds[0] === 'side-effects' && meaning.isBare);
  const isOnPrimary = meaning.primaries.length > 0 && !meaning.circumstances.includes('of-organ');
  if (topic?.isTreatment !== true || !goesOn || meaning.words > longestGoingOnWords || isOnPrimary) return false;
  if (meaning.telling.length === 0 || meaning.named.some((id) => content.topics[id]?.isTreatment === true)) return false;
  const texts = topic.passages.filter(({ kind }) => effectKinds.has(kind)).map(({ text, words }) => `${text} ${words}`);
  const stems = toStems(...texts);
  return meaning.telling.every(({ stem }) => stems.has(stem));
}

/** Tells whether the words name a subject, or a first cancer, besides the one in hand. */
export function namesSomethingElse({ content, meaning, session }: Situation): boolean {
  if (isPartOfInHand({ content, meaning, session })) return false;
  const others = meaning.named.filter((topic) => topic !== session.topic);
  return meaning.primaries.length > 0 || others.some((topic) => getConfidence(meaning, topic) >= content.knowledge.weights.named);
}
