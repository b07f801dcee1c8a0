import type { SessionState } from '../../vocabulary/sessionState.ts';

/** Tells whether help was called for the red flag that stands, as far as anybody said. */
export function wasHelpCalled({ alarm }: SessionState): boolean {
  return alarm?.call !== undefined;
}
