/** Names an intent after the words or the move that it stands for: "how long" is HowLongIntent. */
export function toIntentName(words: string): string {
  return `${words.replace(/(?:^|[- ])([a-z])/g, (_match, letter: string) => letter.toUpperCase())}Intent`;
}

/** Gives by intent what it is named after, of a list parted by commas. */
export function listNamedAfter(list: string): Record<string, string> {
  return Object.fromEntries(list.split(',').map((words) => [toIntentName(words), words]));
}
