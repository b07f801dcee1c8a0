import type { Act } from '../../vocabulary/act.ts';
import type { Decision } from '../decision.ts';

/** Says something before an answer, which then needs no one-sentence emergency line of its own. */
export function sayBefore(lead: readonly Act[], answered: Decision): Decision {
  const acts = [...lead, ...answered.acts.filter(({ kind }) => kind !== 'safety-net')];
  return { ...answered, acts, session: answered.session === null ? null : { ...answered.session, lastActs: acts } };
}
