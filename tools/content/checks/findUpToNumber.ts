/**
 * Finds a text up to the end of whom to ring: a term whose name ends in number, contact or line, or, when it is no
 * emergency, the team. Null when it names neither.
 */
export function findUpToNumber(text: string, isEmergency: boolean): string | null {
  const pattern = isEmergency ? /^.*?\{[^}]*\b(?:number|contact|line)\}/s : /^.*?(?:\{[^}]*\b(?:number|contact|line)\}|\bteam\b)/s;
  return pattern.exec(text)?.[0] ?? null;
}
