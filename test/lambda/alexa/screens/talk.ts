import { createAlexaHandler } from '../../../../lambda/alexa/createAlexaHandler.ts';
import { respondSafely } from '../../../../lambda/guide/respondSafely.ts';
import { type Conversation, createConversation } from '../../../../tools/standin/createConversation.ts';
import type { Device } from '../../../../tools/standin/device.ts';
import { indexModel } from '../../../../tools/standin/indexModel.ts';
import { readModel } from '../../../../tools/standin/readModel.ts';

const handler = createAlexaHandler(respondSafely, undefined);
const index = indexModel(readModel('en-GB'));

/** A Wednesday morning, when help lines are open. */
const atMs = Date.UTC(2026, 10, 25, 10);

/** Starts a conversation with the skill itself, in front of a device. */
export function talk(device: Device): Conversation {
  return createConversation({
    handler: (event, context) => handler(event, context as undefined),
    index,
    locale: 'en-GB',
    device,
    takesCatchAll: true,
    now: () => atMs,
  });
}
