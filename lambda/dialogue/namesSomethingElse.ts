import { getConfidence } from './getConfidence.ts';
import type { Situation } from './situation.ts';

/** Tells whether the words name a subject, or a first cancer, besides the one in hand. */
export function namesSomethingElse({ content, meaning, session }: Situation): boolean {
  const others = meaning.named.filter((topic) => topic !== session.topic);
  return meaning.primaries.length > 0 || others.some((topic) => getConfidence(meaning, topic) >= content.knowledge.weights.named);
}
