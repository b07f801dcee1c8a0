import type { Situation } from './situation.ts';

/** Finds the reply to talk of an end to life, however faintly that is heard; null where there is none, or it is denied. */
export function findDespair({ content, turn, meaning }: Situation): string | null {
  const [best] = meaning.ranked;
  const isHeard = meaning.circumstances.includes('despairing') && !meaning.circumstances.includes('reassuring');
  if (!isHeard || turn.occasion !== 'speech' || best?.owner.kind !== 'reply') return null;
  return content.replies[best.owner.id]?.stays === true ? best.owner.id : null;
}
