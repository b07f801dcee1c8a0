import type { Meaning } from '../../vocabulary/meaning.ts';
import type { Situation } from '../situation.ts';

/** Tells whether the life spoken of is somebody else's, and not one's own as well. */
export function speaksOfAnothersLife({ circumstances }: Meaning): boolean {
  return circumstances.includes('of-anothers-life') && !circumstances.includes('of-own-life');
}

/** A reply, or the one given in its place to whoever speaks of somebody else. */
export function replyForWhom({ content, meaning }: Situation, id: string): string {
  const forOther = content.replies[id]?.forOther;
  return forOther !== undefined && speaksOfAnothersLife(meaning) ? forOther : id;
}
