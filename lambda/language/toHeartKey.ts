import { hashText } from './hashText.ts';

/** Bits of the hash that are left out: a key fits three bytes. */
const droppedBits = 8;

/**
 * Tells the key by which words are known by heart.
 *
 * @param salt chosen so that no text has the key of another that is known on the other side
 */
export function toHeartKey(words: readonly string[], salt: number): number {
  return hashText(`${String(salt)} ${words.join(' ')}`) >>> droppedBits;
}
