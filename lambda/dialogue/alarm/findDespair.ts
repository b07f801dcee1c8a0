import { replyForWhom } from '../questions/replyForWhom.ts';
import type { Situation } from '../situation.ts';

/** Finds the reply to talk of an end to life, however faintly that is heard; null where there is none, or it is denied. */
export function findDespair(situation: Situation): string | null {
  const { content, turn, meaning } = situation;
  const [best] = meaning.ranked;
  if (turn.occasion !== 'speech' || meaning.circumstances.includes('reassuring') || best?.owner.kind !== 'reply') return null;
  // "Goodbye" is a goodbye, though a note may be one too.
  const isHeard = meaning.circumstances.includes('despairing') || (best.band === 'sure' && meaning.move === null);
  return isHeard && content.replies[best.owner.id]?.stays === true ? replyForWhom(situation, best.owner.id) : null;
}
