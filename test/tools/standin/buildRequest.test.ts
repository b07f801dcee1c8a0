import { buildInteractionModel } from '../../../tools/model/buildInteractionModel.ts';
import { buildRequest, type Occasion, type RequestSetting } from '../../../tools/standin/buildRequest.ts';
import { indexModel } from '../../../tools/standin/indexModel.ts';
import { resolveUtterance } from '../../../tools/standin/resolveUtterance.ts';
import { blueKnee } from '../blueKnee.ts';

const setting: RequestSetting = {
  device: 'speaker',
  locale: 'en-GB',
  skillId: 'amzn1.ask.skill.test',
  sessionNumber: 3,
  requestNumber: 7,
  isNewSession: false,
  attributes: { step: 2 },
  atMs: Date.UTC(2026, 4, 13, 9, 30),
};
const index = indexModel(buildInteractionModel(blueKnee, 'en-GB'));
const say = (text: string, takesCatchAll = true): Occasion => ({
  kind: 'intent',
  intent: resolveUtterance(index, text, { elicited: null, takesCatchAll }),
});
const authority = (type: string): string => `amzn1.er-authority.echo-sdk.amzn1.ask.skill.test.${type}`;

describe('buildRequest', () => {
  it('writes a launch', () => {
    expect(buildRequest({ kind: 'launch' }, { ...setting, isNewSession: true, attributes: {} })).toMatchObject({
      version: '1.0',
      session: {
        new: true,
        sessionId: 'amzn1.echo-api.session.00000000-0000-4000-8000-000000000003',
        application: { applicationId: 'amzn1.ask.skill.test' },
        attributes: {},
      },
      context: { System: { application: { applicationId: 'amzn1.ask.skill.test' }, device: { supportedInterfaces: {} } } },
      request: {
        type: 'LaunchRequest',
        requestId: 'amzn1.echo-api.request.00000000-0000-4000-8000-000000000007',
        locale: 'en-GB',
        timestamp: '2026-05-13T09:30:00Z',
        shouldLinkResultBeReturned: false,
      },
    });
  });

  it('writes an intent without slots as Amazon does, without the field', () => {
    expect(buildRequest(say('stop'), setting).request['intent']).toEqual({ name: 'AMAZON.StopIntent', confirmationStatus: 'NONE' });
  });

  it('writes a resolved value in the slot and in its slotValue, and leaves the empty slot bare', () => {
    const resolutions = {
      resolutionsPerAuthority: [
        {
          authority: authority('RED_FLAG'),
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: 'green toes', id: 'green-toes' } }],
        },
      ],
    };
    expect(buildRequest(say('my toes are green'), setting).request['intent']).toEqual({
      name: 'RedFlagIntent',
      confirmationStatus: 'NONE',
      slots: {
        redFlags: {
          name: 'redFlags',
          value: 'my toes are green',
          resolutions,
          confirmationStatus: 'NONE',
          source: 'USER',
          slotValue: { type: 'Simple', value: 'my toes are green', resolutions },
        },
        person: { name: 'person', confirmationStatus: 'NONE' },
      },
    });
  });

  it('writes a list in slotValue alone', () => {
    const match = (name: string, id: string) => ({
      resolutionsPerAuthority: [{ authority: authority('TOPIC'), status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name, id } }] }],
    });
    expect(buildRequest(say('paint and scrub'), setting).request['intent']).toMatchObject({
      slots: {
        topics: {
          name: 'topics',
          confirmationStatus: 'NONE',
          source: 'USER',
          slotValue: {
            type: 'List',
            values: [
              { type: 'Simple', value: 'paint', resolutions: match('blue paint', 'blue-paint') },
              { type: 'Simple', value: 'scrub', resolutions: match('scrubbing', 'scrubbing') },
            ],
          },
        },
      },
    });
    expect(JSON.stringify(buildRequest(say('paint and scrub'), setting).request['intent'])).not.toContain(
      '"topics":{"name":"topics","value"',
    );
  });

  it('writes free text without resolutions', () => {
    expect(buildRequest(say('how long must i wait'), setting).request['intent']).toEqual({
      name: 'HowLongIntent',
      confirmationStatus: 'NONE',
      slots: {
        words: {
          name: 'words',
          value: 'must i wait',
          confirmationStatus: 'NONE',
          source: 'USER',
          slotValue: { type: 'Simple', value: 'must i wait' },
        },
      },
    });
  });

  it('writes a value that the model lacks as not matched', () => {
    expect(JSON.stringify(buildRequest(say('does the scrubbing sting'), setting).request)).toContain(
      '"status":{"code":"ER_SUCCESS_NO_MATCH"}}]',
    );
  });

  it('has a dialogState only for intents with a dialog model', () => {
    expect(buildRequest(say('my question is this'), setting).request['dialogState']).toBe('STARTED');
    expect(buildRequest(say('stop'), setting).request).not.toHaveProperty('dialogState');
  });

  it('carries the session attributes', () => {
    expect(buildRequest(say('stop'), setting).session['attributes']).toEqual({ step: 2 });
  });

  it.each(['USER_INITIATED', 'EXCEEDED_MAX_REPROMPTS', 'ERROR'] as const)('writes the end of a session by %s', (reason) => {
    expect(buildRequest({ kind: 'session-ended', reason }, setting).request).toMatchObject({ type: 'SessionEndedRequest', reason });
  });

  it('writes a touch with the words that it stands for', () => {
    const touch = { token: 'reply', sourceId: 'row-1', arguments: ['soap'] };
    expect(buildRequest({ kind: 'touch', touch }, setting).request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'reply',
      arguments: ['soap'],
      source: { type: 'TouchWrapper', handler: 'Press', id: 'row-1' },
    });
  });

  it.each([
    ['speaker', [], []],
    ['show', ['Viewports', 'Viewport', 'Extensions'], ['Alexa.Presentation.APL']],
    ['phone', ['Viewports', 'Viewport', 'Extensions'], ['Alexa.Presentation.APL']],
    ['spot', ['Viewports', 'Viewport', 'Extensions'], ['Alexa.Presentation.APL']],
    ['tv', ['Viewports', 'Viewport', 'Extensions'], ['Alexa.Presentation.APL']],
  ] as const)('describes a %s', (device, screen, interfaces) => {
    const { context } = buildRequest({ kind: 'launch' }, { ...setting, device });
    expect(Object.keys(context)).toEqual([...screen, 'System']);
    expect(context['System']).toMatchObject({ device: { supportedInterfaces: Object.fromEntries(interfaces.map((name) => [name, {}])) } });
  });
});
