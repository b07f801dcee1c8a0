import { fillTerms } from '../speech/fillTerms.ts';
import { GuideError, type GuideErrorCode } from '../vocabulary/guideError.ts';
import type { Reply } from '../vocabulary/reply.ts';
import type { StandingAlarm } from '../vocabulary/sessionState.ts';
import type { Turn } from '../vocabulary/turn.ts';
import { findOwedAtDoor } from './findOwedAtDoor.ts';
import { getLastReply, rescueReply } from './rescueReply.ts';
import { type GuideParts, respondTo } from './respondTo.ts';

/** Answers a turn and never throws. */
export type Door = (turn: Turn) => Reply;

/**
 * Makes the outer ring of the safety net: it lets the core answer, and answers with the advice itself when the core
 * throws or its reply lacks the advice that the door finds owed.
 *
 * @param parts null when the content could not be loaded
 * @param respond the core; a test can put a broken one in
 */
export function createDoor(parts: GuideParts | null, respond: typeof respondTo = respondTo): Door {
  if (parts === null) return () => getLastReply('content-missing');
  return (turn) => {
    let owed: StandingAlarm | null = null;
    let fault: GuideErrorCode = 'turn-failed';
    try {
      owed = findOwedAtDoor(parts, turn);
      const reply = respond(parts, turn);
      if (owed === null || voices(parts, turn, reply, owed)) return reply;
      fault = 'advice-missing';
    } catch (error) {
      fault = error instanceof GuideError ? error.code : 'turn-failed';
    }
    try {
      return rescueReply(parts, turn, owed, fault);
    } catch {
      return getLastReply(fault);
    }
  };
}

/** Tells whether a reply opens with the first words of the advice owed, and names its number. */
function voices({ content }: GuideParts, turn: Turn, reply: Reply, { advice, form }: StandingAlarm): boolean {
  const locale = content.locales[turn.locale];
  const wording = locale.advices[advice]?.[form === 'severe' ? 'severe' : 'standard'];
  if (wording === undefined) return false;
  const action = fillTerms(wording.action, locale, {}, 'spoken');
  const number = locale.terms['emergency number'] ?? '';
  const namesNumber = !action.includes(number) || reply.speech.plain.includes(number);
  return reply.speech.plain.startsWith(getOpening(action)) && namesNumber && !reply.endsSession;
}

/** The first sentence of an action, or all before its first colon: what an interruption must still leave heard. */
function getOpening(action: string): string {
  return /^[^.:,]*/.exec(action)?.[0] ?? action;
}
