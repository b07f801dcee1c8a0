import type { Act } from '../../vocabulary/act.ts';
import type { StandingAlarm } from '../../vocabulary/sessionState.ts';
import type { Situation } from '../situation.ts';

/** Reminds of the call that is still to be made: to the number that this emergency is for. */
export function urgeCall({ content, turn }: Pick<Situation, 'content' | 'turn'>, { advice, form }: StandingAlarm): Act {
  return content.locales[turn.locale].advices[advice]?.isMainEmergency === true
    ? { kind: 'prompt', prompt: 'make-the-call', values: {} }
    : { kind: 'advice', advice, form, part: 'action' };
}
