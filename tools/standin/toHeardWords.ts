/**
 * Cuts a typed line into words as a recogniser would write them: lower case, no punctuation but apostrophes inside
 * words and points inside numbers. Empty when nothing speakable is left.
 */
export function toHeardWords(text: string): readonly string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'");
  return plain.match(/[\p{L}\p{N}*][\p{L}\p{M}\p{N}*]*(?:'[\p{L}\p{N}*]+)*(?:\.(?=\p{N})\p{N}+)?/gu) ?? [];
}
