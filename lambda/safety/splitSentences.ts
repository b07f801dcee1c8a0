/** Fewer words than these say too little to be heard by themselves. */
const leastWords = 3;

const sentenceEnd = /[.!?;]+\s+|\n+/;

/**
 * Splits written text into its sentences; what was spoken has no stops and stays whole.
 *
 * @returns the sentences of a few words or more; none where there is only one
 */
export function splitSentences(text: string): string[] {
  const sentences = text.split(sentenceEnd);
  return sentences.length < 2 ? [] : sentences.filter((sentence) => sentence.trim().split(/\s+/).length >= leastWords);
}
