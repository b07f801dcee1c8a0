import { denseGroup } from '../../lambda/guide/readDenseText.ts';

/** Characters that would end a string between double quotes, or may not stand in one: they are written with the eighth bit set. */
const unwritable: ReadonlySet<number> = new Set(Buffer.from('"\\\n\r'));

/**
 * Writes bytes as text that can stand between double quotes in JavaScript, as `readDenseText` reads it: 8.2 bits of file
 * for seven bits of content, where base64 takes 8 for six.
 */
export function writeDenseText(bytes: Uint8Array): string {
  const groups = Math.ceil(bytes.length / denseGroup.bytes);
  const padded = new Uint8Array(groups * denseGroup.bytes);
  padded.set(bytes);
  const words = new Uint32Array(padded.buffer);
  const quads = new Uint32Array(groups * 8);
  for (let group = 0; group < groups; group += 1) {
    let lower = 0;
    for (let at = 0; at < 7; at += 1) {
      const word = words[group * 7 + at] ?? 0;
      quads[group * 8 + at] = writeQuad(word >>> 4);
      lower |= (word & 0xf) << (4 * at);
    }
    quads[group * 8 + 7] = writeQuad(lower);
  }
  const chars = new Uint8Array(quads.buffer).map((char) => (unwritable.has(char) ? char | 0x80 : char));
  return Buffer.from(chars).toString('latin1');
}

function writeQuad(bits: number): number {
  return (bits & 0x7f) | ((bits << 1) & 0x7f00) | ((bits << 2) & 0x7f0000) | ((bits << 3) & 0x7f000000);
}
