/** Cuts a text at its full stops, question and exclamation marks; a point inside a number does not end a sentence. */
export function splitSentences(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
