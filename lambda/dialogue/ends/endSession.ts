import type { Act } from '../../vocabulary/act.ts';
import type { PromptName } from '../../vocabulary/promptName.ts';
import { chooseGoodbye } from './chooseGoodbye.ts';
import type { Decision } from '../decision.ts';
import type { Situation } from '../situation.ts';
import { urgeCall } from '../alarm/urgeCall.ts';
import { wasHelpCalled } from '../alarm/wasHelpCalled.ts';

/** Ends the session with a goodbye: while a red flag stands, with the call that is still to be made. */
export function endSession(situation: Situation, says: PromptName): Decision {
  const { session } = situation;
  const isAlarmed = session.alarm !== null && !wasHelpCalled(session);
  const prompt = isAlarmed || says === 'goodbye' ? chooseGoodbye(situation) : says;
  return {
    acts: [...sayGoodbye(situation, prompt), { kind: 'end-session' }],
    topics: [],
    careLevel: isAlarmed ? 'emergency' : 'routine',
    session: null,
  };
}

/** The last words name the number that the emergency is for. */
function sayGoodbye(situation: Situation, prompt: PromptName): Act[] {
  const { alarm } = situation.session;
  const urged = alarm === null || prompt !== 'goodbye-after-alarm' ? null : urgeCall(situation, alarm);
  const goodbye: Act = { kind: 'prompt', prompt: urged?.kind === 'advice' ? 'goodbye-plain' : prompt, values: {} };
  return urged?.kind === 'advice' ? [urged, goodbye] : [goodbye];
}
