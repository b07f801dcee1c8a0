import type { CompiledContent } from '../vocabulary/compiledContent.ts';
import type { SessionState } from '../vocabulary/sessionState.ts';

/** Tells whether the talk is of somebody who has died. */
export function isMourning({ mourned, person }: Pick<SessionState, 'mourned' | 'person'>): boolean {
  return mourned !== null && mourned === person;
}

/** The reply that such a talk stays on; undefined in any other. */
export function findMourning({ roles }: CompiledContent, session: SessionState): string | undefined {
  return isMourning(session) ? roles.replies.mourning : undefined;
}
