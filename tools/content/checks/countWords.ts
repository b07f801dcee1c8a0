/** Counts the words that a voice says; a term in braces counts as one, however long a country words it. */
export function countWords(text: string): number {
  const folded = text.replace(/\{[^}]*\}/g, 'term');
  return folded.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word)).length;
}
