import type { Act } from '../vocabulary/act.ts';
import type { Decision } from './decision.ts';
import type { Situation } from './situation.ts';

/**
 * Chooses in which of its ways each fixed sentence is said: never the way of the last turn, and else by how far the talk
 * has come, so that the same talk is always worded the same. What is said again keeps its words.
 */
export function varyWords(decision: Decision, { content, session }: Situation): Decision {
  const turns = session.voiced.length + session.trail.length;
  const vary = (act: Act): Act => {
    if ((act.kind !== 'prompt' && act.kind !== 'question') || act.way !== undefined) return act;
    const ways = 1 + (content.prompts[act.prompt].orSay?.length ?? 0);
    const before = session.lastActs.find((last) => last.kind === act.kind && last.prompt === act.prompt);
    const last = before?.kind === act.kind ? (before.way ?? 0) : turns - 1;
    return ways === 1 ? act : { ...act, way: (last + 1) % ways };
  };
  const next = decision.session;
  return {
    ...decision,
    acts: decision.acts.map(vary),
    session: next === null ? null : { ...next, lastActs: next.lastActs.map(vary) },
  };
}
