import type { PromptName } from '../vocabulary/promptName.ts';
import type { Decision } from './decision.ts';
import type { Situation } from './situation.ts';
import { wasHelpCalled } from './wasHelpCalled.ts';

/**
 * Ends the session with a goodbye: while a red flag stands, with the call that is still to be made; right after a reply to
 * somebody who may need a person to talk to, with where to turn when they don't feel safe.
 */
export function endSession({ session }: Situation, says: PromptName): Decision {
  const isAlarmed = session.alarm !== null && !wasHelpCalled(session);
  const wasHard = session.asked === 'ask-contacts';
  const prompt = isAlarmed ? 'goodbye-after-alarm' : wasHard && says === 'goodbye' ? 'goodbye-after-hard-talk' : says;
  return {
    acts: [{ kind: 'prompt', prompt, values: {} }, { kind: 'end-session' }],
    topics: [],
    careLevel: isAlarmed ? 'emergency' : 'routine',
    session: null,
  };
}
