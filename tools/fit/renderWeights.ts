import type { fittedWeights } from '../content/fittedWeights.ts';

/** Puts weights into the text of the file that holds them; everything else in it stays. */
export function renderWeights(file: string, weights: typeof fittedWeights): string {
  const fields = Object.entries(weights).map(([name, value]) => `  ${name}: ${String(value)},\n`);
  return file.replace(/= \{[^}]*\};/, `= {\n${fields.join('')}};`);
}
