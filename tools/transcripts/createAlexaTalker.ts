import { createAlexaHandler } from '../../lambda/alexa/createAlexaHandler.ts';
import type { Door } from '../../lambda/guide/createDoor.ts';
import type { Locale } from '../../lambda/vocabulary/locale.ts';
import { toAnswer } from '../ask/toAnswer.ts';
import { createConversation } from '../standin/createConversation.ts';
import { indexModel } from '../standin/indexModel.ts';
import { readModel } from '../standin/readModel.ts';
import type { Talker } from './heardAnswer.ts';

/** Talks through the stand-in for Alexa and the skill's own handler; a device keeps silence and mumbling to itself. */
export function createAlexaTalker(door: Door, locale: Locale): Talker {
  const handle = createAlexaHandler(door, undefined);
  let nowMs = 0;
  const conversation = createConversation({
    handler: async (event) => handle(event, undefined),
    index: indexModel(readModel(locale)),
    locale,
    device: 'speaker',
    takesCatchAll: true,
    now: () => nowMs,
  });
  return async (happening, words, atMs) => {
    nowMs = atMs;
    if (happening === 'silence' || happening === 'mumbles') return null;
    const turn = happening === 'opens' ? await conversation.launch() : await conversation.say(words);
    const { speech, ssml, reprompt, topics, emergency, endsSession } = toAnswer(words, turn);
    return { speech, ssml, reprompt, topics, isAlarm: emergency, ends: endsSession };
  };
}
