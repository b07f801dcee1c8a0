import type { HandlerInput } from 'ask-sdk-core/dist/dispatcher/request/handler/HandlerInput.js';
import type { CustomSkill } from 'ask-sdk-core/dist/skill/CustomSkill.js';
import { CustomSkillFactory } from 'ask-sdk-core/dist/skill/factory/CustomSkillFactory.js';
import type { Response } from 'ask-sdk-model';

/**
 * Makes the skill of Amazon's SDK, which hands every request to one handler: the routing is a typed table instead, so
 * that no order of handlers can decide what is said.
 */
export function createSkill(handle: (input: HandlerInput) => Response): CustomSkill {
  return CustomSkillFactory.init()
    .addRequestHandlers({ canHandle: () => true, handle })
    .create();
}
