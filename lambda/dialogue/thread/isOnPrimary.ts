import type { Situation } from '../situation.ts';

/** Tells whether a topic is the one on a first cancer. */
export function isOnPrimary({ content }: Pick<Situation, 'content'>, topic: string): boolean {
  return Object.values(content.primaries).some((primary) => primary.topic === topic);
}
