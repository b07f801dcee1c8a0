import { alphabet } from '../../lambda/guide/decodeText.ts';

/** Encodes bytes as basE91 text, as `decodeText` reads it. */
export function encodeText(bytes: Uint8Array): string {
  const text: string[] = [];
  const write = (pair: number): void => {
    text.push(alphabet.charAt(pair % alphabet.length), alphabet.charAt(Math.floor(pair / alphabet.length)));
  };
  let [bits, count] = [0, 0];
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count <= 13) continue;
    // Two characters tell 8281 values apart: 13 bits, or 14 where the 13 stay small enough.
    const fits = (bits & 8191) > 88;
    write(bits & (fits ? 8191 : 16_383));
    bits >>= fits ? 13 : 14;
    count -= fits ? 13 : 14;
  }
  if (count > 0) {
    text.push(alphabet.charAt(bits % alphabet.length));
    if (count > 7 || bits >= alphabet.length) text.push(alphabet.charAt(Math.floor(bits / alphabet.length)));
  }
  return text.join('');
}
