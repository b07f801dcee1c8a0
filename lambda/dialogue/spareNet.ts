import { modelConcept } from '../safety/findRedFlags.ts';
import type { Act } from '../vocabulary/act.ts';
import type { Decision } from './decision.ts';
import type { Situation } from './situation.ts';

/** For so many turns the one-sentence line is not heard again because of a word that is only near a sign. */
const sparedTurns = 3;

/** More turns than these are not counted. */
const mostTurns = 9;

/**
 * Spares whoever has just heard the one-sentence emergency line to hear it with every answer: a line that is always there is
 * heard no more. What a model doubts owes it each time, and so does an advice or an emergency that is not over.
 */
export function spareNet(decision: Decision, { session, flags }: Situation): Decision {
  if (decision.session === null) return decision;
  const isDoubted = flags.some(({ concept }) => concept === modelConcept);
  const isOwed = isDoubted || session.alarm !== null || decision.acts.some(mayBeSign);
  const isSpared = !isOwed && session.turnsSinceSigns < sparedTurns;
  const spare = (acts: readonly Act[]): readonly Act[] => (isSpared ? acts.filter(({ kind }) => kind !== 'safety-net') : acts);
  const acts = spare(decision.acts);
  const turnsSinceSigns = acts.some(namesSigns) ? 0 : Math.min(session.turnsSinceSigns + 1, mostTurns);
  return { ...decision, acts, session: { ...decision.session, lastActs: spare(decision.session.lastActs), turnsSinceSigns } };
}

/** An advice, or a check that is open once more since the answer may have been a yes. */
function mayBeSign(act: Act): boolean {
  return act.kind === 'advice' || (act.kind === 'question' && act.prompt === 'ask-red-flags-again');
}

function namesSigns(act: Act): boolean {
  return act.kind === 'safety-net' || act.kind === 'advice' || (act.kind === 'question' && act.prompt === 'ask-red-flags');
}
