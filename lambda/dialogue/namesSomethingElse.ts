import { getConfidence } from './getConfidence.ts';
import type { Situation } from './situation.ts';

/** How likely a named topic must be to be meant: "upset" in "will they upset my stomach" names no feelings. */
const leastNamedConfidence = 0.2;

/** Tells whether the words name a subject, or a first cancer, besides the one in hand. */
export function namesSomethingElse({ meaning, session }: Situation): boolean {
  const others = meaning.named.filter((topic) => topic !== session.topic);
  return meaning.primaries.length > 0 || others.some((topic) => getConfidence(meaning, topic) >= leastNamedConfidence);
}
