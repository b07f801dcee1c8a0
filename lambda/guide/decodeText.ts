/**
 * The 91 characters that bytes are written with: all that ASCII prints, but the quotation mark that the text stands in,
 * the backslash and the dollar sign.
 */
export const alphabet = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((character) => !"'\\$".includes(character))
  .join('');

/**
 * Decodes bytes from basE91 text (Joachim Henke, 2006) with our own alphabet: 13 or 14 bits in every two characters, so
 * that the bundle is a twelfth smaller than with base64. Other characters are passed over.
 */
export function decodeText(text: string): Uint8Array {
  const values = new Int16Array(128).fill(-1);
  for (let at = 0; at < alphabet.length; at += 1) values[alphabet.charCodeAt(at)] = at;
  const bytes = new Uint8Array(Math.ceil((text.length * 14) / 16) + 1);
  let [length, first, bits, count] = [0, -1, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at)] ?? -1;
    if (value < 0) continue;
    if (first < 0) {
      first = value;
      continue;
    }
    const pair = first + value * alphabet.length;
    bits |= pair << count;
    count += (pair & 8191) > 88 ? 13 : 14;
    for (; count > 7; count -= 8, bits >>= 8) bytes[length++] = bits & 255;
    first = -1;
  }
  if (first >= 0) bytes[length++] = (bits | (first << count)) & 255;
  return bytes.subarray(0, length);
}
