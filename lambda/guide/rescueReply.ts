import { renderReply } from '../speech/renderReply.ts';
import { ssml } from '../speech/ssml.ts';
import type { Act } from '../vocabulary/act.ts';
import type { GuideErrorCode } from '../vocabulary/guideError.ts';
import type { TopicId } from '../vocabulary/ids.ts';
import type { Reply } from '../vocabulary/reply.ts';
import { emptySession, type SessionState, type StandingAlarm } from '../vocabulary/sessionState.ts';
import type { Turn } from '../vocabulary/turn.ts';
import { lastResort } from './lastResort.ts';
import type { GuideParts } from './respondTo.ts';

/** Answers in place of the core: with the advice owed, else by asking to hear it again with the one-sentence form. */
export function rescueReply(parts: GuideParts, turn: Turn, owed: StandingAlarm | null, fault: GuideErrorCode): Reply {
  const { content } = parts;
  const locale = content.locales[turn.locale];
  const question: Act = { kind: 'question', prompt: owed === null ? 'ask-rephrase' : 'ask-say-again', values: {}, choices: [] };
  const says: Act =
    owed === null ? { kind: 'prompt', prompt: 'not-understood', values: {} } : { kind: 'advice', advice: owed.advice, form: owed.form };
  const acts = [says, question];
  const session: SessionState = {
    ...emptySession,
    alarm: owed,
    asked: question.prompt,
    lastActs: acts,
    heardDisclaimer: true,
    isAbroad: turn.isAbroad,
  };
  const advice = owed === null ? undefined : locale.advices[owed.advice];
  return {
    acts,
    ...renderReply(content, locale, acts, session),
    topics: (advice?.topics ?? []) as readonly TopicId[],
    isEmergency: advice?.isMainEmergency ?? false,
    carriesSafetyNet: owed === null,
    careLevel: advice?.careLevel ?? 'routine',
    endsSession: false,
    session,
    fault,
  };
}

/** Says the literal last sentence and ends the session: nothing else can be counted on. */
export function getLastReply(fault: GuideErrorCode): Reply {
  const { title, sentence } = lastResort;
  return {
    acts: [],
    speech: { plain: sentence, ssml: ssml`${sentence}` },
    reprompt: null,
    card: { title, text: sentence },
    screen: { title, number: null, paragraphs: [sentence], question: null, rows: [], note: null, isEmergency: true },
    topics: [],
    isEmergency: false,
    carriesSafetyNet: true,
    careLevel: 'emergency',
    endsSession: true,
    session: null,
    fault,
  };
}
