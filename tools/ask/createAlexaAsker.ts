import { type Conversation, createConversation, type OpenSession } from '../standin/createConversation.ts';
import { indexModel } from '../standin/indexModel.ts';
import { loadHandler } from '../standin/loadHandler.ts';
import { readModel } from '../standin/readModel.ts';
import type { Asker } from './answer.ts';
import type { ReachOptions } from './askOptions.ts';
import { toAnswer } from './toAnswer.ts';

/** Asks through the stand-in for Alexa and the built Lambda handler. */
export async function createAlexaAsker({ locale, device, isOneShot, takesCatchAll }: ReachOptions): Promise<Asker> {
  const setting = {
    handler: await loadHandler(),
    index: indexModel(readModel(locale)),
    locale,
    device,
    takesCatchAll,
    now: () => Date.now(),
  };
  const welcomed = isOneShot ? null : await openSession(createConversation(setting));

  return {
    askFresh: async (line) => toAnswer(line, await createConversation(setting, welcomed).say(line)),
    startDialogue: () => {
      let conversation = createConversation(setting, welcomed);
      return async (line) => {
        if (conversation.getSession() === null) conversation = createConversation(setting, welcomed);
        return toAnswer(line, await conversation.say(line));
      };
    },
  };
}

/** Opens the skill once; the session as it stands after the welcome is the beginning of every fresh one. */
async function openSession(conversation: Conversation): Promise<OpenSession | null> {
  await conversation.launch();
  return conversation.getSession();
}
