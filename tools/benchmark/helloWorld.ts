import { type HandlerInput, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';

/** The hello world of ask-sdk-core, as its README has it: one handler, one sentence, the whole SDK imported. */
const skill = SkillBuilders.custom()
  .addRequestHandlers({
    canHandle: () => true,
    handle: ({ responseBuilder }: HandlerInput) =>
      responseBuilder.speak('Hello world.').reprompt('Hello again.').withSimpleCard('Hello', 'Hello world.').getResponse(),
  })
  .create();

/** Answers every request with one sentence. */
export const handler = async (event: unknown, context: unknown): Promise<unknown> => skill.invoke(event as RequestEnvelope, context);
