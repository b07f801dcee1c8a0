/**
 * Tells whether a text holds a phrase as whole words, the plural in "s" included.
 *
 * Case does not matter, save for a phrase in capitals (ER), which is another word in small letters.
 */
export function hasPhrase(text: string, phrase: string): boolean {
  const isCapitals = /[A-Z]/.test(phrase) && phrase === phrase.toUpperCase();
  const fold = (part: string): string => part.replace(/’/g, "'");
  const escaped = fold(phrase).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![A-Za-z0-9])${escaped}s?(?![A-Za-z0-9])`, isCapitals ? '' : 'i').test(fold(text));
}
