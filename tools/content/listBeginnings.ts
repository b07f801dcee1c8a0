/** By group: one more than where it stands first among those that patterns begin with, as `CompiledPatterns` holds it. */
export function listBeginnings(firsts: readonly number[], groupCount: number): Uint16Array {
  return Uint16Array.from({ length: groupCount }, (_, group) => firsts.indexOf(group) + 1);
}
