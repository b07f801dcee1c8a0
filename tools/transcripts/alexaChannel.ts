import { createAlexaHandler } from '../../lambda/alexa/createAlexaHandler.ts';
import { respondSafely } from '../../lambda/guide/respondSafely.ts';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import type { Locale } from '../../lambda/vocabulary/locale.ts';
import { type ConversationSetting, type ConversationTurn, createConversation } from '../standin/createConversation.ts';
import { indexModel } from '../standin/indexModel.ts';
import type { ModelIndex } from '../standin/modelIndex.ts';
import type { SkillResponse } from '../standin/parseResponse.ts';
import { readModel } from '../standin/readModel.ts';
import type { SkillHandler } from '../standin/skillHandler.ts';
import { toPassages } from './toPassages.ts';
import type { TranscriptSetting } from './transcript.ts';
import type { TranscriptChannel, VoicedTurn } from './transcriptChannel.ts';

/** The skill through the stand-in for Alexa, which hears no more than the interaction model carries. */
export const alexaChannel: TranscriptChannel = {
  name: 'alexa',
  start: (setting) => {
    const conversation = createConversation(toConversationSetting(setting));
    return {
      launch: async () => voice(await conversation.launch()),
      say: async (text) => voice(await conversation.say(text)),
      // Without a word that it knows, Alexa calls the fallback and hands over nothing.
      mumble: async () => voice(await conversation.say('')),
      touch: async (row) => voice(await conversation.touch({ token: 'reply', sourceId: '', arguments: [row] })),
      close: async () => {
        await conversation.end('EXCEEDED_MAX_REPROMPTS');
      },
    };
  },
};

/** Makes the setting of a conversation with the skill as it stands in the source, where and when a transcript says. */
export function toConversationSetting({ locale, device, atMs }: TranscriptSetting): ConversationSetting {
  return { handler, index: getIndex(locale), locale, device, takesCatchAll: true, now: () => atMs };
}

const skill = createAlexaHandler(respondSafely, undefined);
const handler: SkillHandler = (event, context) => skill(event, context as undefined);

const indexes = new Map<Locale, ModelIndex>();

function getIndex(locale: Locale): ModelIndex {
  const index = indexes.get(locale) ?? indexModel(readModel(locale));
  indexes.set(locale, index);
  return index;
}

function voice({ response, log }: ConversationTurn): VoicedTurn {
  return {
    passages: toPassages(response.ssml ?? ''),
    reprompt: response.reprompt === null ? null : toPassages(response.reprompt).join(' '),
    isEmergency: log?.emergency === true,
    endsSession: response.endsSession,
    fault: log?.errorCode ?? null,
    rows: listRows(response),
  };
}

function listRows({ screen }: SkillResponse): readonly string[] | null {
  const shown = screen?.datasources['screen'];
  if (!isRecord(shown) || !Array.isArray(shown['rows'])) return null;
  return shown['rows'].flatMap((row: unknown) => (isRecord(row) && typeof row['says'] === 'string' ? [row['says']] : []));
}
