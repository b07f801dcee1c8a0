import type { GuideParts } from '../../lambda/guide/guideParts.ts';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import type { Locale } from '../../lambda/vocabulary/locale.ts';
import { describeHeard } from '../../tools/ask/describeHeard.ts';
import { toPlainSpeech } from '../../tools/ask/toPlainSpeech.ts';
import { type Conversation, type ConversationTurn, createConversation } from '../../tools/standin/createConversation.ts';
import { indexModel } from '../../tools/standin/indexModel.ts';
import type { ModelIndex } from '../../tools/standin/modelIndex.ts';
import { readModel } from '../../tools/standin/readModel.ts';
import type { SkillHandler } from '../../tools/standin/skillHandler.ts';
import type { Deed, Explanation, TurnReport, TurnRequest } from '../turnReport.ts';
import { explainWords } from './explainWords.ts';

/** Takes one turn after another; turns that arrive together wait for each other. */
export type TurnTaker = (request: TurnRequest) => Promise<TurnReport>;

/**
 * Makes what plays Alexa for the page: the built Lambda behind the stand-in. It keeps nothing of a conversation, whose
 * session comes and goes with each turn.
 */
export function createTurnTaker(handler: SkillHandler, parts: GuideParts): TurnTaker {
  const indexes = new Map<Locale, ModelIndex>();
  let last: Promise<unknown> = Promise.resolve();

  const take = async ({ deed, locale, device, session }: TurnRequest): Promise<TurnReport> => {
    const index = indexes.get(locale) ?? indexModel(readModel(locale));
    indexes.set(locale, index);
    const conversation = createConversation(
      { handler, index, locale, device, takesCatchAll: true, now: () => Date.now() },
      deed.kind === 'launch' ? null : session,
    );
    const startedMs = performance.now();
    const turn = await act(conversation, deed);
    const durationMs = performance.now() - startedMs;
    return { ...toReport(turn, explain(parts, deed, turn)), durationMs, session: conversation.getSession() };
  };

  return (request) => {
    // The skill's log is caught from the one console of the process, so that turns must not overlap.
    const result = last.then(() => take(request));
    last = result.catch(() => undefined);
    return result;
  };
}

function act(conversation: Conversation, deed: Deed): Promise<ConversationTurn> {
  switch (deed.kind) {
    case 'launch':
      return conversation.launch();
    case 'say':
      return conversation.say(deed.text);
    case 'touch':
      return conversation.touch(deed.touch);
    case 'leave':
      return conversation.end('EXCEEDED_MAX_REPROMPTS');
  }
}

/** Explains what reached the skill, which is not always what was said. */
function explain(parts: GuideParts, deed: Deed, { intent }: ConversationTurn): Explanation {
  const slots = intent?.slots.flatMap(({ values }) => values.map(({ words }) => words)) ?? [];
  const touched = deed.kind === 'touch' ? deed.touch.arguments.filter((value) => typeof value === 'string') : [];
  return explainWords(parts, [...slots, ...touched].join(' '));
}

function toReport(
  { intent, request, response, envelope, log }: ConversationTurn,
  explanation: Explanation,
): Omit<TurnReport, 'durationMs' | 'session'> {
  return {
    intent: intent === null ? readType(request.request) : describeHeard(intent),
    spoken: toPlainSpeech(response.ssml ?? ''),
    reprompt: response.reprompt === null ? null : toPlainSpeech(response.reprompt),
    card: response.card,
    screen: response.screen,
    isEmergency: log?.emergency ?? false,
    careLevel: log?.careLevel ?? 'routine',
    topics: log?.topics ?? [],
    explanation,
    request,
    response: envelope,
  };
}

function readType(request: unknown): string | null {
  return isRecord(request) && typeof request['type'] === 'string' ? request['type'] : null;
}
