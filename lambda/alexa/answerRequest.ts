import type { HandlerInput } from 'ask-sdk-core/dist/dispatcher/request/handler/HandlerInput.js';
import type { Response } from 'ask-sdk-model';
import type { Door } from '../guide/createDoor.ts';
import { isRecord } from '../vocabulary/isRecord.ts';
import { readTurn } from './readTurn.ts';
import { readAbilities } from './screens/readAbilities.ts';
import { writeResponse } from './writeResponse.ts';
import { writeTurnLog } from './writeTurnLog.ts';

/** Answers a request inside Amazon's SDK: reads the turn, lets the door answer, writes the response and the log. */
export function answerRequest(door: Door, { requestEnvelope, attributesManager }: HandlerInput): Response {
  const startedMs = performance.now();
  const { turn, intent } = readTurn(requestEnvelope, Date.now());
  const reply = door(turn);
  const { response, sessionAttributes } = writeResponse(reply, readAbilities(requestEnvelope));
  if (isRecord(requestEnvelope.session)) attributesManager.setSessionAttributes(sessionAttributes ?? {});
  writeTurnLog(reply, intent, performance.now() - startedMs);
  return response;
}
