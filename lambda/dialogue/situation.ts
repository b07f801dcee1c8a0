import type { RedFlag } from '../safety/findRedFlags.ts';
import type { CompiledContent } from '../vocabulary/compiledContent.ts';
import type { Meaning } from '../vocabulary/meaning.ts';
import type { SessionState } from '../vocabulary/sessionState.ts';
import type { Turn } from '../vocabulary/turn.ts';

/** Everything that a decision is made from. */
export interface Situation {
  readonly content: CompiledContent;
  readonly turn: Turn;
  readonly flags: readonly RedFlag[];
  readonly meaning: Meaning;
  /** The state before the turn, with what the words of this turn add to it: the first cancer, the person, a journey. */
  readonly session: SessionState;
}
