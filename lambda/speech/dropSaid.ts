/**
 * Joins advices as one person would say them: what an earlier one said already is left out of a later one, and the
 * sentence that all of them end in is said once, at the end.
 *
 * @returns one text for each advice, in the same order; a single advice is unchanged
 */
export function dropSaid(texts: readonly string[]): string[] {
  if (texts.length < 2) return [...texts];
  const said: string[] = [];
  const closing = findClosing(texts);
  const kept = texts.map((text) => {
    const fresh = splitSentences(text).filter((sentence) => sentence !== closing && !said.some((other) => holds(other, sentence)));
    said.push(...fresh);
    return fresh;
  });
  if (closing !== undefined) kept.at(-1)?.push(closing);
  return kept.map((sentences) => sentences.join(' '));
}

/** The last sentence of the first advice, where all end in it. */
function findClosing(texts: readonly string[]): string | undefined {
  const [closing, ...others] = texts.map((text) => splitSentences(text).at(-1));
  return others.every((other) => other === closing) ? closing : undefined;
}

/** "Call them now" is said by "Call them now, or go there". */
function holds(said: string, sentence: string): boolean {
  return said === sentence || said.startsWith(`${sentence.slice(0, -1)},`);
}

function splitSentences(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}
