import type { Meaning } from '../../vocabulary/meaning.ts';

/** Gets how likely it is that the words are about a topic, 0 to 1; 0 when it is not among the likeliest. */
export function getConfidence({ ranked }: Meaning, topic: string | null): number {
  return ranked.find(({ owner }) => owner.kind === 'topic' && owner.id === topic)?.confidence ?? 0;
}
