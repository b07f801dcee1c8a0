import { getConfidence } from './getConfidence.ts';
import { hasPassageFor } from './hasPassageFor.ts';
import type { Situation } from './situation.ts';

/** How likely a named topic must be to be meant: "upset" in "will they upset my stomach" names no feelings. */
const leastNamedConfidence = 0.2;

/** Tells whether the words name a subject, or a first cancer, besides the one in hand. */
export function namesSomethingElse({ content, meaning, session }: Situation): boolean {
  const topic = session.topic === null ? undefined : content.topics[session.topic];
  // "Is it the chemo" looks for the cause of the complaint in hand.
  if (meaning.kinds[0] === 'cause' && meaning.refersBack && topic?.isTreatment === false && hasPassageFor(topic, 'cause')) return false;
  const others = meaning.named.filter((topic) => topic !== session.topic);
  return meaning.primaries.length > 0 || others.some((topic) => getConfidence(meaning, topic) >= leastNamedConfidence);
}
