import type { RedFlag, RedFlagFinder } from '../safety/findRedFlags.ts';
import { GuideError, type GuideErrorCode } from '../vocabulary/guideError.ts';
import type { Reply } from '../vocabulary/reply.ts';
import type { OwedAdvice } from '../vocabulary/sessionState.ts';
import type { Turn } from '../vocabulary/turn.ts';
import { findOwedAtDoor } from './findOwedAtDoor.ts';
import { getLastReply } from './getLastReply.ts';
import { rescueReply } from './rescueReply.ts';
import type { GuideParts } from './guideParts.ts';
import { respondTo } from './respondTo.ts';
import { voicesOwed } from './voicesOwed.ts';

/** Answers a turn and never throws. */
export type Door = (turn: Turn) => Reply;

/** Amazon's limit on the speech of a reply, in characters; less is left for the marks around it. */
const greatestSpeechChars = 7_900;

/**
 * Makes the outer ring of the safety net: it lets the core answer, and answers itself when the core throws, when its
 * reply lacks the advice that the door finds owed, or when nothing would be heard of it.
 *
 * @param parts null when the content could not be loaded
 * @param respond the core; a test can put a broken one in
 */
export function createDoor(parts: GuideParts | null, respond: typeof respondTo = respondTo): Door {
  if (parts === null) return () => getLastReply('content-missing');
  return (turn) => {
    const turnParts = { ...parts, findRedFlags: readOnce(parts.findRedFlags) };
    let owed: readonly OwedAdvice[] = [];
    let fault: GuideErrorCode = 'turn-failed';
    try {
      owed = findOwedAtDoor(turnParts, turn);
      const reply = respond(turnParts, turn);
      if (!canBeHeard(reply)) fault = 'reply-invalid';
      else if (voicesOwed(parts, turn, reply, owed)) return reply;
      else fault = 'advice-missing';
    } catch (error) {
      fault = error instanceof GuideError ? error.code : 'turn-failed';
    }
    try {
      return rescueReply(parts, turn, owed.length > 0 ? owed : findOwedAlone(turnParts, turn), fault);
    } catch {
      return getLastReply(fault);
    }
  };
}

/** What is owed where the core has failed; nothing where even that cannot be found. */
function findOwedAlone(parts: GuideParts, turn: Turn): readonly OwedAdvice[] {
  try {
    return findOwedAtDoor(parts, turn, true);
  } catch {
    return [];
  }
}

/** Reads the same words once a turn: the door and the core take them to the same matcher. */
function readOnce(findRedFlags: RedFlagFinder): RedFlagFinder {
  const found = new Map<string, RedFlag[]>();
  return (text, isAnswer) => {
    const key = `${isAnswer} ${text}`;
    const flags = found.get(key) ?? findRedFlags(text, isAnswer);
    found.set(key, flags);
    return flags;
  };
}

/** Alexa says nothing at all to empty or over-long speech, and a silent open microphone helps nobody. */
function canBeHeard({ speech }: Reply): boolean {
  return speech.plain.trim() !== '' && speech.ssml !== '' && speech.ssml.length <= greatestSpeechChars;
}
