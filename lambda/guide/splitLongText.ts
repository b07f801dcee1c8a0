/** The longest part, in characters: shorter than what the reading of words takes of a text. */
const longestPartChars = 12_000;

/** How much of a part the next one repeats, in characters, so that no sentence is cut for both. */
const sharedChars = 500;

/**
 * Splits a text into parts that overlap, so that no place in it goes unread however long it is. The parts together are
 * hardly longer than the text; an ordinary utterance is one part, an empty one is none.
 */
export function splitLongText(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += longestPartChars - sharedChars) {
    parts.push(text.slice(start, start + longestPartChars));
    if (start + longestPartChars >= text.length) break;
  }
  return parts;
}
