import type { PromptName } from '../vocabulary/promptName.ts';
import type { Decision } from './decision.ts';
import type { Situation } from './situation.ts';
import { wasHelpCalled } from './wasHelpCalled.ts';

/** Ends the session with a goodbye; while a red flag stands, with the call that is still to be made. */
export function endSession({ session }: Situation, says: PromptName): Decision {
  const isAlarmed = session.alarm !== null && !wasHelpCalled(session);
  return {
    acts: [{ kind: 'prompt', prompt: isAlarmed ? 'goodbye-after-alarm' : says, values: {} }, { kind: 'end-session' }],
    topics: [],
    careLevel: isAlarmed ? 'emergency' : 'routine',
    session: null,
  };
}
