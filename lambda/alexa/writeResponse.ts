import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Reply, SpokenText } from '../vocabulary/reply.ts';
import { sessionAttribute } from './readTurn.ts';

/** Amazon's limit on a card's text, in characters. */
const greatestCardChars = 8_000;

/** The intent and slot that take the next utterance whole, without a carrier phrase. */
const freeSpeech = { intent: 'FreeSpeechIntent', slot: 'utterance' } as const;

/** Writes a reply as Alexa takes it. While the session is open the next utterance is elicited whole. */
export function writeResponse({ speech, reprompt, card, endsSession, session }: Reply): ResponseEnvelope {
  return {
    version: '1.0',
    sessionAttributes: session === null ? {} : { [sessionAttribute]: session },
    response: {
      outputSpeech: toOutputSpeech(speech),
      ...(reprompt === null ? {} : { reprompt: { outputSpeech: toOutputSpeech(reprompt) } }),
      card: { type: 'Simple', title: card.title, content: card.text.slice(0, greatestCardChars) },
      ...(endsSession ? {} : { directives: [elicitFreeSpeech()] }),
      shouldEndSession: endsSession,
    },
  };
}

/** Answers what Amazon takes no answer to, such as the end of a session. */
export function writeEmptyResponse(): ResponseEnvelope {
  return { version: '1.0', response: {} };
}

function toOutputSpeech({ ssml }: SpokenText): { type: 'SSML'; ssml: string } {
  return { type: 'SSML', ssml: `<speak>${ssml}</speak>` };
}

function elicitFreeSpeech() {
  return {
    type: 'Dialog.ElicitSlot' as const,
    slotToElicit: freeSpeech.slot,
    updatedIntent: {
      name: freeSpeech.intent,
      confirmationStatus: 'NONE' as const,
      slots: { [freeSpeech.slot]: { name: freeSpeech.slot, confirmationStatus: 'NONE' as const } },
    },
  };
}
