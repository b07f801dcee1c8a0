/**
 * Builds the listener's dictionary for some words: from its own dictionary, every way of saying each, and where a word
 * is not in there as the speaker says it.
 *
 * @param known the listener's own dictionary, a word and its sounds a line
 * @param sound the sounds of a word as the speaker makes them
 */
export function buildDictionary(words: readonly string[], known: string, sound: (word: string) => string): string {
  const entries = new Map<string, string[]>();
  for (const line of known.split('\n')) {
    const word = /^(\S+?)(?:\(\d+\))? /.exec(line)?.[1];
    if (word !== undefined) entries.set(word, [...(entries.get(word) ?? []), line]);
  }
  return `${words.flatMap((word) => entries.get(word) ?? [`${word} ${sound(word)}`]).join('\n')}\n`;
}
