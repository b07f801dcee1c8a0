/**
 * Finds where a name first stands in a text as a word of its own, in upper or lower case, its plural too; -1 where it does
 * not. Inside another word it is no name: "scan" does not stand in "scandal".
 */
export function findNamePlace(text: string, name: string): number {
  if (name === '') return -1;
  const [inText, inLower] = [text.toLowerCase(), name.toLowerCase()];
  for (let at = inText.indexOf(inLower); at >= 0; at = inText.indexOf(inLower, at + 1)) {
    const isStart = !isLetter(inText.charAt(at - 1));
    const rest = inText.slice(at + inLower.length, at + inLower.length + longestEnding + 1);
    if (isStart && endings.some((ending) => rest.startsWith(ending) && !isLetter(rest.charAt(ending.length)))) return at;
  }
  return -1;
}

/** How a name can end in a text, and how long that is at most. */
const endings: readonly string[] = ['', 's', 'es'];
const longestEnding = 2;

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}
