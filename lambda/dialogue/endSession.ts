import type { Act } from '../vocabulary/act.ts';
import type { SessionState } from '../vocabulary/sessionState.ts';
import type { PromptName } from '../vocabulary/promptName.ts';
import { chooseGoodbye } from './chooseGoodbye.ts';
import type { Decision } from './decision.ts';
import type { Situation } from './situation.ts';
import { wasHelpCalled } from './wasHelpCalled.ts';

/** Ends the session with a goodbye: while a red flag stands, with the call that is still to be made. */
export function endSession(situation: Situation, says: PromptName): Decision {
  const { session } = situation;
  const isAlarmed = session.alarm !== null && !wasHelpCalled(session);
  const prompt = isAlarmed || says === 'goodbye' ? chooseGoodbye(situation) : says;
  const isUrged = isAlarmed && prompt === 'goodbye-after-alarm';
  return {
    acts: [...(isUrged ? listActions(session) : []), { kind: 'prompt', prompt, values: {} }, { kind: 'end-session' }],
    topics: [],
    careLevel: isAlarmed ? 'emergency' : 'routine',
    session: null,
  };
}

function listActions({ alarm }: SessionState): Act[] {
  return alarm === null ? [] : [{ kind: 'advice', advice: alarm.advice, form: alarm.form, part: 'action' }];
}
