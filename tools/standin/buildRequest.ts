import type { Locale } from '../../lambda/vocabulary/locale.ts';
import { describeDevice } from './describeDevice.ts';
import type { Device } from './device.ts';
import type { HeardIntent } from './heardIntent.ts';
import { renderIntent } from './renderIntent.ts';

/** What happened, as far as Alexa tells a skill. */
export type Occasion =
  | { readonly kind: 'launch' }
  | { readonly kind: 'intent'; readonly intent: HeardIntent }
  | { readonly kind: 'touch'; readonly touch: Touch }
  | { readonly kind: 'session-ended'; readonly reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS' | 'ERROR' };

/** Something touched, or chosen with a remote, on the screen that the skill last sent. */
export interface Touch {
  /** The token of the document. */
  readonly token: string;
  /** The id of what was touched; empty when it has none. */
  readonly sourceId: string;
  readonly arguments: readonly unknown[];
}

/** Around what happened: who, where and when. All ids are invented. */
export interface RequestSetting {
  readonly device: Device;
  readonly locale: Locale;
  readonly skillId: string;
  /** A number for the session's id. */
  readonly sessionNumber: number;
  /** A number for the request's id. */
  readonly requestNumber: number;
  readonly isNewSession: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  /** When it was said, in milliseconds since 1970 UTC. */
  readonly atMs: number;
}

/** A request envelope in Amazon's shape. */
export interface RequestEnvelope {
  readonly version: '1.0';
  readonly session: Readonly<Record<string, unknown>>;
  readonly context: Readonly<Record<string, unknown>>;
  readonly request: Readonly<Record<string, unknown>>;
}

/** The skill id that requests carry unless told otherwise. */
export const standInSkillId = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000000';

/** Builds the envelope that Amazon would send. */
export function buildRequest(occasion: Occasion, setting: RequestSetting): RequestEnvelope {
  const { screen, supportedInterfaces } = describeDevice(setting.device);
  const application = { applicationId: setting.skillId };
  const user = { userId: `amzn1.ask.account.${invented}` };
  return {
    version: '1.0',
    session: {
      new: setting.isNewSession,
      sessionId: `amzn1.echo-api.session.${toUuid(setting.sessionNumber)}`,
      application,
      attributes: setting.attributes,
      user,
    },
    context: {
      ...screen,
      System: {
        application,
        user,
        device: { deviceId: `amzn1.ask.device.${invented}`, supportedInterfaces },
        apiEndpoint: 'https://api.eu.amazonalexa.com',
        apiAccessToken: 'invented-token-of-the-stand-in',
      },
    },
    request: {
      ...nameRequest(occasion),
      requestId: `amzn1.echo-api.request.${toUuid(setting.requestNumber)}`,
      locale: setting.locale,
      timestamp: new Date(setting.atMs).toISOString().replace(/\.\d+Z$/, 'Z'),
      ...describeOccasion(occasion, setting.skillId),
    },
  };
}

const invented = 'AINVENTED'.repeat(12);

function nameRequest({ kind }: Occasion): { readonly type: string } {
  switch (kind) {
    case 'launch':
      return { type: 'LaunchRequest' };
    case 'intent':
      return { type: 'IntentRequest' };
    case 'touch':
      return { type: 'Alexa.Presentation.APL.UserEvent' };
    case 'session-ended':
      return { type: 'SessionEndedRequest' };
  }
}

function describeOccasion(occasion: Occasion, skillId: string): Readonly<Record<string, unknown>> {
  switch (occasion.kind) {
    case 'launch':
      return { shouldLinkResultBeReturned: false };
    case 'intent': {
      const { dialogState } = occasion.intent;
      return { intent: renderIntent(occasion.intent, skillId), ...(dialogState === null ? {} : { dialogState }) };
    }
    case 'touch': {
      const { token, sourceId, arguments: values } = occasion.touch;
      const source = { type: 'TouchWrapper', handler: 'Press', id: sourceId, value: false };
      return { token, arguments: values, source, components: {} };
    }
    case 'session-ended':
      return { reason: occasion.reason };
  }
}

function toUuid(count: number): string {
  return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
}
