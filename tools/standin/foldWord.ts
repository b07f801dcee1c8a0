/** Folds a word for comparing: Alexa hears no apostrophes. */
export function foldWord(word: string): string {
  return word.replaceAll("'", '');
}
