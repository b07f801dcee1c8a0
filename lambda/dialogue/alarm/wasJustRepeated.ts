import type { SessionState } from '../../vocabulary/sessionState.ts';

/**
 * What was repeated in short, with no answer beside it, is not repeated a third time to words that are understood as another
 * subject; what is only told of oneself is.
 */
export function wasJustRepeated({ lastActs }: SessionState): boolean {
  const advices = lastActs.flatMap((act) => (act.kind === 'advice' ? [act] : []));
  return advices.length > 0 && advices.every(({ part }) => part !== undefined);
}
