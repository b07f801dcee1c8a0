import type { CompiledConcept } from '../vocabulary/compiledSafety.ts';
import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';

/** A match, and what it owes or explains. */
export interface Heard {
  readonly match: PatternMatch;
  readonly concept: CompiledConcept;
}

/** Whether a concept explains innocent words instead of naming a sign. */
export function isGuard({ outcome }: CompiledConcept): boolean {
  return outcome === 'guard' || outcome === 'short-advice' || outcome === 'plain';
}

/** Lists the guards that may silence a sign: those that name its concept, and those that name none. */
export function listSilencers({ label }: PatternMatch, guards: readonly Heard[]): Heard[] {
  return guards.filter(({ concept: { silences } }) => silences.length === 0 || silences.includes(label));
}

/**
 * Says whether guards give every telling word of a sign an innocent meaning, or say that one of them names another
 * thing. What reaches beyond its guards, or stands in their gaps, has company that they lack: so a sign that is found
 * twice in the same words, with company and without ("my legs are numb"), is explained with company or not at all.
 *
 * @param isTelling by word, whether it says anything of its own
 */
export function isExplained({ words, wider = [] }: PatternMatch, guards: readonly Heard[], isTelling: readonly boolean[]): boolean {
  const renamed = listExplained(guards.filter(({ concept }) => concept.explains === 'other-thing'));
  const explained = listExplained(guards);
  return [words, ...wider].every((list) => {
    const telling = list.filter((at) => isTelling[at]);
    return telling.some((at) => renamed.has(at)) || (telling.length > 0 && telling.every((at) => explained.has(at)));
  });
}

/** Lists the indices of the words that have an innocent meaning: those of guards, and of the signs that they explain. */
export function listInnocent(known: readonly Heard[], guards: readonly Heard[], isTelling: readonly boolean[]): ReadonlySet<number> {
  const signs = known.filter(
    ({ match, concept }) => concept.outcome === 'advice' && isExplained(match, listSilencers(match, guards), isTelling),
  );
  return new Set([...listExplained(guards), ...signs.flatMap(({ match }) => match.words)]);
}

function listExplained(guards: readonly Heard[]): Set<number> {
  return new Set(guards.flatMap(({ match, concept }) => (concept.explains === 'between' ? listRange(match) : match.words)));
}

function listRange({ first, last }: PatternMatch): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
