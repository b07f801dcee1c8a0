import { hashText } from './hashText.ts';

/** Bits of a hash that are left out, so that the phrases take less of the bundle. */
const droppedBits = 8;

/** The hash of a whole utterance that may be a move: three bytes. Its words are looked up too, so that two seldom meet by chance. */
export function hashPhrase(stems: readonly string[]): number {
  return hashText(stems.join(' ')) >>> droppedBits;
}

/** The hash of a stem that a phrase of a move holds: two bytes. */
export function hashMoveStem(move: number, stem: string): number {
  return hashText(`${String(move)} ${stem}`) & 0xffff;
}
