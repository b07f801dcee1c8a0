/** What letters sound like, longer runs first; voiced and unvoiced pairs are one, since recognisers swap them. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^[kgp](?=n)|^w(?=r)|^p(?=s)/u, ''],
  [/gh|b$/u, ''],
  [/[td]i(?=o)|s[ch]h?(?=i)|c(?=[eiy])|g(?=[eiy])|sh|tch|[jz]/gu, 's'],
  [/ph|th|v/gu, 'f'],
  [/x/gu, 'ks'],
  [/ch|ck|qu|[cqg]/gu, 'k'],
  [/b/gu, 'p'],
  [/d/gu, 't'],
  [/m/gu, 'n'],
  [/[aeiouyhw]/gu, ''],
  [/(.)\1+/gu, '$1'],
];

/**
 * Writes what a word, or words run together, sound like: its consonants, with those that are misheard for each other
 * made one. "radioferrypea" and "radiotherapy" give the same key.
 *
 * @param letters lower-case letters without spaces
 */
export function toSoundKey(letters: string): string {
  return sounds.reduce((key, [heard, sound]) => key.replace(heard, sound), letters);
}
