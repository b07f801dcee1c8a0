import type { RedFlag } from './findRedFlags.ts';
import { tellsSign } from './tellsSign.ts';

/** Tells whether a sign was denied in an answer, and no other told in the same words. */
export function isDenied(flags: readonly Pick<RedFlag, 'outcome'>[]): boolean {
  return flags.some(({ outcome }) => outcome === 'denied') && !tellsSign(flags);
}
