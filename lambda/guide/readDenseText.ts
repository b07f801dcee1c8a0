/** How many bytes are written in how many characters: seven bits in each. */
export const denseGroup = { bytes: 28, chars: 32 } as const;

/**
 * Reads bytes that `tools/content/writeDenseText.ts` wrote as text, seven bits a character; the eighth is not read. Eight
 * words of four characters hold seven words of bytes: each of the first seven its upper 28 bits, the eighth the lower
 * four of all.
 *
 * The loop makes no calls and keeps to small numbers, because it runs before anything is compiled to machine code.
 *
 * @returns the bytes, with up to 27 zeros after them; what is no whole group is left out
 */
export function readDenseText(text: string): Buffer {
  const chars = new Uint8Array(Buffer.from(text, 'latin1'));
  const quads = new Int32Array(chars.buffer, 0, chars.length >> 2);
  const words = new Int32Array((quads.length >> 3) * 7);
  let word = words.length;
  let lower = 0;
  // From the end, so that the lower bits of a group are read before the rest.
  for (let at = (quads.length & ~7) - 1; at >= 0; at -= 1) {
    const quad = quads[at] as number;
    const bits = (quad & 0x7f) | ((quad >> 1) & 0x3f80) | ((quad >> 2) & 0x1fc000) | ((quad >> 3) & 0xfe00000);
    if ((at & 7) === 7) lower = bits;
    else words[(word -= 1)] = (bits << 4) | ((lower >> ((at & 7) << 2)) & 0xf);
  }
  return Buffer.from(words.buffer);
}
