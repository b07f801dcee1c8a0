/** Names an intent after the words or the move that it stands for: "how long" is HowLongIntent. */
export function toIntentName(words: string): string {
  return `${words.replace(/(?:^|[- ])([a-z])/g, (_match, letter: string) => letter.toUpperCase())}Intent`;
}
