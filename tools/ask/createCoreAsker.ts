import type { Door } from '../../lambda/guide/createDoor.ts';
import type { Locale } from '../../lambda/vocabulary/locale.ts';
import type { Reply } from '../../lambda/vocabulary/reply.ts';
import { emptySession, type SessionState } from '../../lambda/vocabulary/sessionState.ts';
import type { Turn } from '../../lambda/vocabulary/turn.ts';
import { captureLog } from '../standin/captureLog.ts';
import type { Answer, Asker } from './answer.ts';
import type { ReachOptions } from './askOptions.ts';

/**
 * Asks the core itself, with the whole text, as a channel with the full transcript would.
 *
 * @param door what answers a turn; the one that every channel enters by when left out
 */
export async function createCoreAsker({ locale, isOneShot }: Pick<ReachOptions, 'locale' | 'isOneShot'>, door?: Door): Promise<Asker> {
  const answerTurn = door ?? (await import('../../lambda/guide/respondSafely.ts')).respondSafely;
  const respond = async (turn: Turn): Promise<Reply> => (await captureLog(() => Promise.resolve(answerTurn(turn)))).result;
  const opening = { ...baseTurn(locale), occasion: 'launch' } as const;
  const welcomed = isOneShot ? null : (await respond(opening)).session;

  const ask = async (line: string, session: SessionState | null): Promise<Reply> =>
    respond({ ...baseTurn(locale), text: line, session: session ?? emptySession });

  return {
    askFresh: async (line) => toAnswer(line, await ask(line, welcomed)),
    startDialogue: () => {
      let session = welcomed;
      return async (line) => {
        const reply = await ask(line, session);
        session = reply.endsSession ? welcomed : reply.session;
        return toAnswer(line, reply);
      };
    },
  };
}

function baseTurn(locale: Locale): Turn {
  return {
    occasion: 'speech',
    text: '',
    resolvedIds: [],
    move: null,
    locale,
    isAbroad: false,
    atMs: Date.now(),
    session: emptySession,
  };
}

function toAnswer(heard: string, reply: Reply): Answer {
  return {
    heard,
    intent: null,
    topics: reply.topics,
    emergency: reply.isEmergency,
    safetyNet: reply.carriesSafetyNet,
    careLevel: reply.careLevel,
    speech: reply.speech.plain,
    ssml: `<speak>${reply.speech.ssml}</speak>`,
    reprompt: reply.reprompt?.plain ?? null,
    endsSession: reply.endsSession,
  };
}
