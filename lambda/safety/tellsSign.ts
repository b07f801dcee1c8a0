import type { RedFlagOutcome } from '../vocabulary/redFlagOutcome.ts';

/** Tells whether a sign was told of, so that an advice is owed, in full or in short. */
export function tellsSign(flags: readonly { readonly outcome: RedFlagOutcome }[]): boolean {
  return flags.some(({ outcome }) => outcome === 'advice' || outcome === 'short-advice');
}
