import type { SessionState } from '../vocabulary/sessionState.ts';

/** Tells whether the last turn was on a call for help that was made. */
export function wasHelpCalled({ lastActs }: SessionState): boolean {
  return lastActs.some((act) => act.kind === 'prompt' && act.prompt === 'call-made');
}
