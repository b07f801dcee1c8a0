import type { ResponseEnvelope } from 'ask-sdk-model';
import { createAlexaHandler, type InvocationContext } from './alexa/createAlexaHandler.ts';
import { respondSafely } from './guide/respondSafely.ts';

const skillId = process.env['SKILL_ID'];
if (skillId === undefined)
  console.warn(JSON.stringify({ channel: 'alexa', warning: 'SKILL_ID is not set: every skill is served, for development only' }));

const answer = createAlexaHandler(respondSafely, skillId);

/** The function that AWS Lambda calls. Its two parameters matter: the runtime refuses handlers with a callback. */
export const handler = async (event: unknown, context: InvocationContext): Promise<ResponseEnvelope> => answer(event, context);
