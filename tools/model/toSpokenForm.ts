/**
 * Writes a text of the content as Amazon takes samples and slot values: lower case, letters, spaces and apostrophes,
 * digits spelled out. Empty when it can't be said (a masked word with stars in it).
 */
export function toSpokenForm(text: string): string {
  if (text.includes('*')) return '';
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\p{M}|\./gu, '')
    .replace(/&/g, ' and ')
    .replace(/[0-9]/g, (digit) => ` ${digitNames[Number(digit)] ?? ''} `)
    .replace(/[^a-z' ]/g, ' ')
    .replace(/(^|\s)'+|'+(\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const digitNames = ['oh', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;
