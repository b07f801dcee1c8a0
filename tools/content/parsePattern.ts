/** One piece of a pattern: what may stand there, whether it may be missing, and how many words may follow before the next. */
export interface PatternPiece {
  readonly alternatives: readonly ({ readonly group: string } | { readonly word: string })[];
  readonly isOptional: boolean;
  readonly gapWords: number;
}

/** How many words a bare `*` lets through. */
const usualGapWords = 4;

/**
 * Reads a pattern as content writes it.
 *
 * `{group}` is any word of a group, `(a|b c|{group})` any of several, `word` itself (with its inflections), `?` after a
 * piece lets it be missing, `^` and `$` the start and the end of what was said, `*` or `*3` between two pieces lets up to four or three words through.
 *
 * @throws Error when a bracket is not closed or a pattern has no piece
 */
export function parsePattern(pattern: string): PatternPiece[] {
  const pieces: PatternPiece[] = [];
  const matcher = /\s*(?:\*(\d*)|\{([a-z0-9-]+)\}(\?)?|\(([^()]*)\)(\?)?|([a-z0-9'$^]+)(\?)?)\s*/gy;
  let at = 0;
  for (let part = matcher.exec(pattern); part !== null; part = matcher.exec(pattern)) {
    at = matcher.lastIndex;
    const [, gap, group, groupOptional, choice, choiceOptional, word, wordOptional] = part;
    if (gap !== undefined) setGap(pieces, gap === '' ? usualGapWords : Number(gap));
    else if (group !== undefined) pieces.push({ alternatives: [{ group }], isOptional: groupOptional === '?', gapWords: 0 });
    else if (choice !== undefined) pieces.push({ alternatives: parseChoice(choice), isOptional: choiceOptional === '?', gapWords: 0 });
    else if (word !== undefined) pieces.push({ alternatives: [{ word }], isOptional: wordOptional === '?', gapWords: 0 });
  }
  if (at < pattern.length || pieces.length === 0)
    throw new Error(`The pattern «${pattern}» cannot be read from character ${at + 1} on: close its brackets`);
  return pieces;
}

function setGap(pieces: PatternPiece[], gapWords: number): void {
  const last = pieces.at(-1);
  if (last !== undefined) pieces[pieces.length - 1] = { ...last, gapWords };
}

function parseChoice(choice: string): PatternPiece['alternatives'] {
  return choice
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (/^\{.*\}$/.test(part) ? { group: part.slice(1, -1) } : { word: part }));
}
