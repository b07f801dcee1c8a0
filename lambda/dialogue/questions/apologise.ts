import type { Act } from '../../vocabulary/act.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';

const sorry = { kind: 'prompt', prompt: 'sorry-not-asked', values: {} } as const satisfies Act;

/** Says sorry, once and in few words, before what answers whoever was taken for somebody else, or was misheard. */
export function apologise({ meaning: { circumstances }, session }: Situation, decided: Decision): Decision {
  const isMistaken = circumstances.includes('own-illness') || circumstances.includes('misheard');
  const wasSorry = session.lastActs.some((act) => act.kind === 'prompt' && act.prompt === sorry.prompt);
  // Who speaks first puts nothing right.
  if (!isMistaken || wasSorry || session.askedBefore === null || decided.session === null) return decided;
  if (decided.acts[0]?.kind !== 'topic-passage') return decided;
  const acts = [sorry, ...decided.acts];
  return { ...decided, acts, session: { ...decided.session, lastActs: acts } };
}
