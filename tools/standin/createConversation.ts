import type { Locale } from '../../lambda/vocabulary/locale.ts';
import { buildRequest, type Occasion, type RequestEnvelope, standInSkillId, type Touch } from './buildRequest.ts';
import { captureLog } from './captureLog.ts';
import type { Device } from './device.ts';
import type { ElicitedSlot, HeardIntent } from './heardIntent.ts';
import type { ModelIndex } from './modelIndex.ts';
import { parseResponse, type SkillResponse } from './parseResponse.ts';
import { resolveUtterance } from './resolveUtterance.ts';
import type { SkillHandler } from './skillHandler.ts';
import { findTurnLog, type TurnLog } from './turnLog.ts';

/** Who talks to the skill, through what. */
export interface ConversationSetting {
  readonly handler: SkillHandler;
  readonly index: ModelIndex;
  readonly locale: Locale;
  readonly device: Device;
  readonly takesCatchAll: boolean;
  /** Tells the time in milliseconds since 1970 UTC. */
  readonly now: () => number;
  readonly skillId?: string;
}

/** An open session between two turns. */
export interface OpenSession {
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly elicited: ElicitedSlot | null;
  /** The number that its id is made of; a new one when left out. */
  readonly sessionNumber?: number;
}

/** One turn: what Alexa made of it, and what the skill did. */
export interface ConversationTurn {
  readonly request: RequestEnvelope;
  /** Null when no intent was involved: a launch, the end of a session. */
  readonly intent: HeardIntent | null;
  readonly response: SkillResponse;
  /** The response as the skill wrote it. */
  readonly envelope: unknown;
  readonly log: TurnLog | null;
}

/** A conversation that keeps its session between turns, as a device does. */
export interface Conversation {
  /** The session as it stands; null when none is open, and then the next utterance comes from outside. */
  readonly getSession: () => OpenSession | null;
  readonly launch: () => Promise<ConversationTurn>;
  readonly say: (text: string) => Promise<ConversationTurn>;
  readonly touch: (touch: Touch) => Promise<ConversationTurn>;
  /** Ends the session from the device's side: silence after the reprompt, or the user going away. */
  readonly end: (reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS') => Promise<ConversationTurn>;
}

let requests = 0;
let sessions = 0;

/** Starts a conversation, outside any session or, with `session`, in an open one. */
export function createConversation(setting: ConversationSetting, session: OpenSession | null = null): Conversation {
  let open = session;
  let sessionNumber = session?.sessionNumber ?? (sessions += 1);

  const take = async (occasion: Occasion, intent: HeardIntent | null): Promise<ConversationTurn> => {
    const isNewSession = open === null;
    if (isNewSession) sessionNumber = sessions += 1;
    const request = buildRequest(occasion, {
      device: setting.device,
      locale: setting.locale,
      skillId: setting.skillId ?? standInSkillId,
      sessionNumber,
      requestNumber: (requests += 1),
      isNewSession,
      attributes: open?.attributes ?? {},
      atMs: setting.now(),
    });
    const { result, lines } = await captureLog(() => setting.handler(travel(request), lambdaContext));
    const envelope = travel(result);
    const response = parseResponse(envelope);
    open =
      response.endsSession || occasion.kind === 'session-ended'
        ? null
        : { attributes: response.attributes, elicited: response.elicited, sessionNumber };
    return { request, intent, response, envelope, log: findTurnLog(lines) };
  };

  return {
    getSession: () => open,
    launch: () => {
      open = null;
      return take({ kind: 'launch' }, null);
    },
    say: (text) => {
      const intent = resolveUtterance(setting.index, text, { elicited: open?.elicited ?? null, takesCatchAll: setting.takesCatchAll });
      return take({ kind: 'intent', intent }, intent);
    },
    touch: (touch) => take({ kind: 'touch', touch }, null),
    end: (reason) => take({ kind: 'session-ended', reason }, null),
  };
}

/** Sends a value through JSON, as the network does: nothing is shared between two calls. */
function travel(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/** The second parameter of a Lambda's handler, as far as a skill looks at it. */
const lambdaContext = {
  functionName: 'stand-in',
  awsRequestId: '00000000-0000-4000-8000-000000000000',
  getRemainingTimeInMillis: (): number => 8_000,
} as const;
