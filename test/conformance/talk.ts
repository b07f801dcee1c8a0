import { createAlexaHandler } from '../../lambda/alexa/createAlexaHandler.ts';
import { createDoor } from '../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../lambda/guide/loadGuide.ts';
import type { Locale } from '../../lambda/vocabulary/locale.ts';
import { type Conversation, type ConversationTurn, createConversation, type OpenSession } from '../../tools/standin/createConversation.ts';
import { indexModel } from '../../tools/standin/indexModel.ts';
import { readModel } from '../../tools/standin/readModel.ts';
import { toSpokenWords } from '../lambda/alexa/toSpokenWords.ts';

/** One line said through the stand-in for Alexa, and what came of it. */
export interface Heard {
  readonly line: string;
  readonly said: string;
  readonly turn: ConversationTurn;
}

/** How a line reaches the skill. */
export type Way = 'in session' | 'one-shot' | 'one-shot without catch-all';

/** Says each line by itself through the committed model of a country, in a fresh session or from outside. */
export async function sayEach(lines: readonly string[], way: Way, locale: Locale = 'en-GB'): Promise<Heard[]> {
  const open = openTalk(locale, way);
  const session = way === 'in session' ? await welcome(open(null)) : null;
  const heard: Heard[] = [];
  for (const line of lines) heard.push(toHeard(line, await open(session).say(line)));
  return heard;
}

/** Makes conversations with the guide through the committed model of a country. */
export function openTalk(locale: Locale, way: Way = 'in session'): (session: OpenSession | null) => Conversation {
  const setting = {
    handler: createAlexaHandler(createDoor(loadGuide()), undefined) as never,
    index: indexModel(readModel(locale)),
    locale,
    device: 'speaker',
    takesCatchAll: way !== 'one-shot without catch-all',
    now: () => Date.UTC(2026, 10, 24, 9, 30),
  } as const;
  return (session) => createConversation(setting, session);
}

/** Tells what came of a turn. */
export function toHeard(line: string, turn: ConversationTurn): Heard {
  return { line, said: toSpokenWords(turn.response.ssml ?? ''), turn };
}

async function welcome(conversation: Conversation): Promise<OpenSession | null> {
  await conversation.launch();
  return conversation.getSession();
}
