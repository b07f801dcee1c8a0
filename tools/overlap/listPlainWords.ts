/** A word as it is compared, and the line it stands in, counted from 1. */
export interface PlainWord {
  readonly word: string;
  readonly line: number;
}

/**
 * Lists the words of a text in lower case, without accents, apostrophes or anything else that is no letter or digit.
 * An address on the web has no words: nobody can reword it.
 */
export function listPlainWords(text: string): PlainWord[] {
  return text.split('\n').flatMap((line, position) => {
    const plain = line
      .replace(/https?:\/\/\S+/g, ' ')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[\p{M}'’‘ʼ]/gu, '');
    return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => ({ word, line: position + 1 }));
  });
}
