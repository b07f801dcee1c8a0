import type { Act } from '../vocabulary/act.ts';
import type { CareLevel } from '../vocabulary/careLevel.ts';
import type { Feedback } from '../vocabulary/feedback.ts';
import type { SessionState } from '../vocabulary/sessionState.ts';

/** What a turn is to convey, and what the conversation is to remember of it. */
export interface Decision {
  readonly acts: readonly Act[];
  /** Ids of what the reply is about; `out-of-scope` when it says that it cannot help. */
  readonly topics: readonly string[];
  /** At least so urgent; what is voiced raises it (`raiseCareLevel`). */
  readonly careLevel: CareLevel;
  /** Set when the turn was a word on the last answer. */
  readonly feedback?: Feedback;
  /** Null ends the session. */
  readonly session: SessionState | null;
}
