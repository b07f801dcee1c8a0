/** The longest line that is asked, in characters: nobody says as much in one breath. */
const greatestChars = 8_000;

/** Says what is wrong with a line, or null when it can be asked. */
export function findLineFault(line: string): string | null {
  if (line.trim() === '') return 'the line is empty: type a question';
  if (line.includes('\uFFFD')) return 'the line is not valid UTF-8';
  if (line.length > greatestChars) return `the line has ${String(line.length)} characters: ${String(greatestChars)} is the limit`;
  return null;
}
