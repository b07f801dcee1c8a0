import { hashText } from './hashText.ts';

/** Bits of the hash that are left out: a key fits three bytes, and a few hundred of them hardly ever meet another text's. */
const droppedBits = 8;

/** Tells the key by which words are known by heart. */
export function toHeartKey(words: readonly string[]): number {
  return hashText(words.join(' ')) >>> droppedBits;
}
