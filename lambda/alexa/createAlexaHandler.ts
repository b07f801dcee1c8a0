import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Door } from '../guide/createDoor.ts';
import { getLastReply } from '../guide/getLastReply.ts';
import { GuideError, type GuideErrorCode } from '../vocabulary/guideError.ts';
import type { Reply } from '../vocabulary/reply.ts';
import { answerRequest } from './answerRequest.ts';
import { createSkill } from './createSkill.ts';
import { readTurn } from './readTurn.ts';
import { refuseOtherSkills } from './refuseOtherSkills.ts';
import { readAbilities } from './screens/readAbilities.ts';
import { takesNoAnswer } from './takesNoAnswer.ts';
import { writeEmptyResponse, writeResponse } from './writeResponse.ts';
import { writeTurnLog } from './writeTurnLog.ts';

/** What is used of Lambda's context. */
export interface InvocationContext {
  readonly getRemainingTimeInMillis?: () => number;
}

/** Answers one invocation of the Lambda. */
export type AlexaHandler = (event: unknown, context: InvocationContext | undefined) => Promise<ResponseEnvelope>;

/** How much of the time left is kept for an answer of the door's own, in milliseconds. */
const keptMs = 1_000;

/** The longest that an answer may take where Lambda does not tell, in milliseconds: Alexa gives up after eight seconds. */
const greatestWaitMs = 6_000;

/**
 * Makes the handler of Alexa's requests: Amazon's SDK inside, the door's own answer around it when the SDK throws, runs
 * near the time limit or gives no speech.
 *
 * @param skillId the only skill served; undefined serves every skill, for development only
 * @param makeSkill makes the SDK's part; a test can put a broken one in
 * @throws GuideError `request-refused` for a request to another skill; nothing else is thrown
 */
export function createAlexaHandler(door: Door, skillId: string | undefined, makeSkill: typeof createSkill = createSkill): AlexaHandler {
  const skill = makeSkill((input) => answerRequest(door, input));
  return async (event, context) => {
    refuseOtherSkills(event, skillId);
    if (takesNoAnswer(event)) return writeEmptyResponse();
    try {
      const envelope = await beforeDeadline(skill.invoke(event as RequestEnvelope, context), getWaitMs(context));
      if (envelope.response?.outputSpeech !== undefined) return envelope;
      return rescue(door, event, 'reply-invalid');
    } catch (error) {
      return rescue(door, event, error instanceof GuideError ? error.code : 'turn-failed');
    }
  };
}

function rescue(door: Door, event: unknown, fault: GuideErrorCode): ResponseEnvelope {
  try {
    const startedMs = performance.now();
    const { turn, intent } = readTurn(event, Date.now());
    const reply: Reply = { ...door(turn), fault };
    const envelope = writeResponse(reply, readAbilities(event));
    writeTurnLog(reply, intent, performance.now() - startedMs);
    return envelope;
  } catch {
    return writeResponse(getLastReply(fault));
  }
}

function getWaitMs(context: InvocationContext | undefined): number {
  const leftMs = context?.getRemainingTimeInMillis?.();
  return leftMs === undefined ? greatestWaitMs : Math.max(0, Math.min(greatestWaitMs, leftMs - keptMs));
}

async function beforeDeadline<Result>(work: Promise<Result>, waitMs: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GuideError('time-out', 'The answer was not ready in time: look for a part that waits')), waitMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
