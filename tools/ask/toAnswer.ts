import { AskError } from './askError.ts';
import type { Answer } from './answer.ts';
import { toPlainSpeech } from './toPlainSpeech.ts';
import type { ConversationTurn } from '../standin/createConversation.ts';

/**
 * Puts an answer together from what the handler returned and logged for that very turn; nothing is worked out a second
 * time. Throws an AskError when the skill logged nothing.
 */
export function toAnswer(heard: string, { response, log }: ConversationTurn): Answer {
  if (log === null) throw new AskError('the skill logged no line for this turn: run npm run build');
  return {
    heard,
    intent: log.intent,
    topics: log.topics,
    emergency: log.emergency,
    safetyNet: log.safetyNet,
    careLevel: log.careLevel,
    speech: toPlainSpeech(response.ssml ?? ''),
    ssml: response.ssml ?? '',
    reprompt: response.reprompt === null ? null : toPlainSpeech(response.reprompt),
    endsSession: response.endsSession,
  };
}
