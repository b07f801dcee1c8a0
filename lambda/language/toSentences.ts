/** Where a sentence ends, in text that has its marks. */
const ends = /(?<=[.!?])\s+/;

/** Lists the sentences of a text, as its marks part them: one where it has none, as in what a voice hears. */
export function toSentences(text: string): string[] {
  return text.split(ends).filter((sentence) => sentence.trim() !== '');
}
