import type { RedFlagOutcome } from '../vocabulary/redFlagOutcome.ts';
import { tellsSign } from './tellsSign.ts';

/** Tells whether a sign was denied in an answer, and no other told in the same words. */
export function isDenied(flags: readonly { readonly outcome: RedFlagOutcome }[]): boolean {
  return flags.some(({ outcome }) => outcome === 'denied') && !tellsSign(flags);
}
