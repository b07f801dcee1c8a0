import type { Directive, ResponseEnvelope } from 'ask-sdk-model';
import type { Reply, SpokenText } from '../vocabulary/reply.ts';
import { sessionAttribute } from './readTurn.ts';
import type { Abilities } from './screens/readAbilities.ts';
import { toScreenDirective } from './screens/toScreenDirective.ts';

/** Amazon's limit on a card's title and text together, in characters. */
const greatestCardChars = 8_000;

/** The intent and slot that take the next utterance whole, without a carrier phrase. */
const freeSpeech = { intent: 'FreeSpeechIntent', slot: 'utterance' } as const;

/** What is safe to send when nothing is known of the request. */
const speechOnly: Abilities = { showsScreens: false, takesElicitation: true };

/**
 * Writes a reply as Alexa takes it. While the session is open the next utterance is elicited whole, and what is said is
 * also shown, each where the request allows it.
 */
export function writeResponse(reply: Reply, abilities = speechOnly): ResponseEnvelope {
  const { speech, reprompt, card, endsSession, session } = reply;
  const directives = listDirectives(reply, abilities);
  return {
    version: '1.0',
    sessionAttributes: session === null ? {} : { [sessionAttribute]: session },
    response: {
      outputSpeech: toOutputSpeech(speech),
      ...(reprompt === null ? {} : { reprompt: { outputSpeech: toOutputSpeech(reprompt) } }),
      card: { type: 'Simple', title: card.title, content: card.text.slice(0, greatestCardChars - card.title.length) },
      ...(directives.length === 0 ? {} : { directives }),
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

function listDirectives({ screen, endsSession }: Reply, { showsScreens, takesElicitation }: Abilities): Directive[] {
  return [...(showsScreens ? [toScreenDirective(screen)] : []), ...(endsSession || !takesElicitation ? [] : [elicitFreeSpeech()])];
}

function elicitFreeSpeech(): Directive {
  return {
    type: 'Dialog.ElicitSlot',
    slotToElicit: freeSpeech.slot,
    updatedIntent: {
      name: freeSpeech.intent,
      confirmationStatus: 'NONE',
      slots: { [freeSpeech.slot]: { name: freeSpeech.slot, confirmationStatus: 'NONE' } },
    },
  };
}
