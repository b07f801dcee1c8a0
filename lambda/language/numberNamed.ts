import type { CompiledPatterns } from '../vocabulary/compiledPatterns.ts';

/** Numbers the groups that a model counts by their places among those that content names. */
export function numberNamed({ named }: Pick<CompiledPatterns, 'named'>): ReadonlyMap<number, number> {
  return new Map(named.map((group, place) => [group, place]));
}
