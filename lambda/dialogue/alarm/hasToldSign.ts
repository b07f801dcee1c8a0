import type { Situation } from '../situation.ts';

/**
 * "I've got one of those", said after the one sentence that lists the signs, tells of a sign: the last reply told no
 * others that are as grave.
 */
export function hasToldSign({ meaning, session }: Situation): boolean {
  const heardSigns = session.lastActs.some(({ kind }) => kind === 'safety-net');
  return heardSigns && meaning.circumstances.includes('having-one-of-several') && !meaning.circumstances.includes('denying');
}
