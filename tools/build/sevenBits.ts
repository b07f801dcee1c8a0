/** Bytes of a word that are handled at once; how many words of low bits share one word of highest bits. */
const [wordBytes, wordsInGroup] = [4, 7] as const;
const groupBytes = wordBytes * wordsInGroup;
const lowBits = 0x7f7f7f7f;
const highestBits = ~lowBits;

/**
 * Writes bytes as plain ASCII, an eighth more of them: first the low seven bits of each, then the highest bits, seven to
 * a byte. A file of ASCII alone is loaded without being decoded, and V8 keeps it in a byte a character.
 *
 * @returns a whole number of groups: 32 bytes for each 28, the last of them filled up with zeros
 */
export function writeSevenBits(bytes: Uint8Array): Uint8Array {
  const groups = Math.ceil(bytes.length / groupBytes);
  const words = new Int32Array(groups * (wordsInGroup + 1));
  new Uint8Array(words.buffer).set(bytes);
  for (let group = 0; group < groups; group += 1) {
    let highest = 0;
    for (let bit = 0; bit < wordsInGroup; bit += 1) {
      const at = group * wordsInGroup + bit;
      const word = words[at] ?? 0;
      highest |= (word & highestBits) >>> (wordsInGroup - bit);
      words[at] = word & lowBits;
    }
    words[groups * wordsInGroup + group] = highest;
  }
  return new Uint8Array(words.buffer);
}

/**
 * Reads what `writeSevenBits` wrote, in place.
 *
 * @param ascii as long as a multiple of 32 bytes, from a multiple of four in its buffer
 * @returns the bytes, with the zeros that filled the last group
 */
export function readSevenBits(ascii: Uint8Array): Uint8Array {
  const words = new Int32Array(ascii.buffer, ascii.byteOffset, ascii.length / wordBytes);
  const groups = words.length / (wordsInGroup + 1);
  for (let group = 0, at = 0; group < groups; group += 1) {
    const highest = words[groups * wordsInGroup + group] as number;
    for (let shift = wordsInGroup; shift > 0; shift -= 1, at += 1) words[at] = (words[at] as number) | ((highest << shift) & highestBits);
  }
  return ascii.subarray(0, groups * groupBytes);
}
