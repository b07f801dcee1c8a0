/** A JSON object of a request. */
export type Json = Readonly<Record<string, unknown>>;

/** What an event is built from besides its request. */
export interface EventPart {
  readonly locale?: string;
  /** What the skill kept between turns. */
  readonly conversation?: unknown;
  readonly isNew?: boolean;
  readonly skillId?: string;
}

/** Builds an event as Amazon sends it, for a request of any type. */
export function buildEvent(
  request: Json,
  { locale = 'en-GB', conversation, isNew = false, skillId = 'amzn1.ask.skill.own' }: EventPart = {},
) {
  const application = { applicationId: skillId };
  return {
    version: '1.0',
    session: {
      new: isNew,
      sessionId: 'amzn1.echo-api.session.1',
      application,
      attributes: conversation === undefined ? {} : { conversation },
      user: { userId: 'amzn1.ask.account.canary-user' },
    },
    context: {
      System: {
        application,
        user: { userId: 'amzn1.ask.account.canary-user' },
        device: { deviceId: 'canary-device', supportedInterfaces: {} },
      },
    },
    request: { requestId: 'amzn1.echo-api.request.1', timestamp: '2026-11-24T09:30:00Z', locale, ...request },
  };
}

/** Builds an intent's request; slots by name as their spoken words or as a whole slot. */
export function buildIntent(name: string, slots: Readonly<Record<string, string | Json>> = {}): Json {
  const built = Object.entries(slots).map(([slot, said]) => [slot, typeof said === 'string' ? buildSlot(slot, said) : said]);
  return { type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE', slots: Object.fromEntries(built) } };
}

/** Builds the request for an utterance that the elicited slot took whole. */
export function buildSpeech(said: string): Json {
  return buildIntent('FreeSpeechIntent', { utterance: said });
}

/** Builds a slot with one spoken value. */
export function buildSlot(name: string, value: string): Json {
  return { name, value, confirmationStatus: 'NONE', source: 'USER', slotValue: { type: 'Simple', value } };
}

/** Builds a slot with a list of spoken values, which stand in its `slotValue` alone. */
export function buildListSlot(name: string, values: readonly string[]): Json {
  return { name, confirmationStatus: 'NONE', slotValue: { type: 'List', values: values.map((value) => ({ type: 'Simple', value })) } };
}

/** Builds a slot whose value entity resolution matched to an entry of a slot type. */
export function buildResolvedSlot(name: string, type: string, value: string, entry: { readonly id: string; readonly name: string }): Json {
  const authority = `amzn1.er-authority.echo-sdk.amzn1.ask.skill.own.${type}`;
  const status = { code: 'ER_SUCCESS_MATCH' };
  return {
    name,
    value,
    confirmationStatus: 'NONE',
    resolutions: { resolutionsPerAuthority: [{ authority, status, values: [{ value: entry }] }] },
  };
}
