import { createAlexaHandler, type AlexaHandler } from '../../../lambda/alexa/createAlexaHandler.ts';
import type { createSkill } from '../../../lambda/alexa/createSkill.ts';
import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { lastResort } from '../../../lambda/guide/lastResort.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import { isRecord } from '../../../lambda/vocabulary/isRecord.ts';
import { readSafetyNet, readSpokenAdvice } from '../../readSpokenAdvice.ts';
import { buildSession } from '../guide/buildTurn.ts';
import { buildEvent, buildIntent, buildListSlot, buildSpeech, type Json } from './buildEvent.ts';
import { findResponseFaults } from './findResponseFaults.ts';
import { toSpokenWords } from './toSpokenWords.ts';

const door = createDoor(loadGuide());
const handler = createAlexaHandler(door, undefined);
const advice = readSpokenAdvice('spinal', 'en-GB');
const redFlag = 'my legs are numb';

beforeEach(() => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

async function hear(event: unknown, by: AlexaHandler = handler): Promise<{ said: string; isOpen: boolean; conversation: Json }> {
  const envelope: unknown = JSON.parse(JSON.stringify(await by(event, undefined)));
  expect(findResponseFaults(envelope)).toEqual([]);
  const { response, sessionAttributes } = envelope as { response: Json; sessionAttributes?: Json };
  const speech = response['outputSpeech'] as { ssml: string };
  const conversation = sessionAttributes?.['conversation'];
  return {
    said: toSpokenWords(speech.ssml),
    isOpen: response['shouldEndSession'] === false,
    conversation: isRecord(conversation) ? conversation : {},
  };
}

describe('a request', () => {
  const net = readSafetyNet('en-GB');
  it.each<[string, Json, string, boolean]>([
    ['to open', { type: 'LaunchRequest' }, net, true],
    ['for help', buildIntent('AMAZON.HelpIntent'), net, true],
    ['not understood', buildIntent('AMAZON.FallbackIntent'), net, true],
    ['to stop', buildIntent('AMAZON.StopIntent'), 'Goodbye', false],
    ['to cancel', buildIntent('AMAZON.CancelIntent'), 'Goodbye', false],
    ['to go home', buildIntent('AMAZON.NavigateHomeIntent'), '?', true],
    ['for the same again', buildIntent('AMAZON.RepeatIntent'), '?', true],
    ['for more', buildIntent('AMAZON.NextIntent'), '?', true],
    ['saying yes', buildIntent('AMAZON.YesIntent'), '?', true],
    ['saying no to what was not asked', buildIntent('AMAZON.NoIntent'), 'Goodbye', false],
    ['that asks', buildSpeech('what helps bone pain'), 'pain', true],
    ['that asks in one breath, without a session yet', buildIntent('WhatIntent', { words: 'helps bone pain' }), 'pain', true],
    ['that mentions a red flag', buildSpeech(redFlag), advice.standard, true],
    [
      'that mentions a red flag inside a list',
      buildIntent('TopicIntent', { topics: buildListSlot('topics', ['pain', redFlag]) }),
      advice.standard,
      true,
    ],
    ['that mentions a red flag to an intent that nobody knows', buildIntent('UnheardIntent', { a: redFlag }), advice.standard, true],
    ['that touches a red flag', { type: 'Alexa.Presentation.APL.UserEvent', arguments: ['choose', redFlag] }, advice.standard, true],
    ['of a type that nobody knows', { type: 'Future.Request' }, net, true],
    ['of no type', {}, net, true],
  ])('%s is answered', async (_, request, expected, isOpen) => {
    const reply = await hear(buildEvent(request));
    expect(reply.said).toContain(expected);
    expect(reply.isOpen).toBe(isOpen);
  });

  it.each([
    'SessionEndedRequest',
    'System.ExceptionEncountered',
    'AlexaSkillEvent.SkillEnabled',
    'AudioPlayer.PlaybackStarted',
    'PlaybackController.PlayCommandIssued',
  ])('of type %s gets an empty response, as Amazon wants', async (type) => {
    expect(await handler(buildEvent({ type, reason: 'ERROR' }), undefined)).toEqual({ version: '1.0', response: {} });
  });

  it('after which the session is open elicits the next utterance whole', async () => {
    const { response } = await handler(buildEvent({ type: 'LaunchRequest' }), undefined);
    expect(response.directives).toMatchObject([
      { type: 'Dialog.ElicitSlot', slotToElicit: 'utterance', updatedIntent: { name: 'FreeSpeechIntent' } },
    ]);
  });
});

describe('a malformed event', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a text', 'hello'],
    ['a number', 7],
    ['a truth value', true],
    ['a list', [1, 2]],
    ['an empty object', {}],
    ['no request', { ...buildEvent({}), request: undefined }],
    ['a request that is a list', { ...buildEvent({}), request: [] }],
    ['no session', { ...buildEvent(buildIntent('AMAZON.HelpIntent')), session: undefined }],
    ['a session that is null', { ...buildEvent(buildIntent('AMAZON.HelpIntent')), session: null }],
    ['a session that is a text', { ...buildEvent(buildIntent('AMAZON.HelpIntent')), session: 'x' }],
    ['attributes that are a list', { ...buildEvent(buildIntent('AMAZON.HelpIntent')), session: { attributes: [] } }],
    ['no context', { ...buildEvent(buildIntent('AMAZON.HelpIntent')), context: undefined }],
    ['no intent', buildEvent({ type: 'IntentRequest' })],
    ['an intent that is null', buildEvent({ type: 'IntentRequest', intent: null })],
    ['an intent without a name', buildEvent({ type: 'IntentRequest', intent: {} })],
    ['a name that is a number', buildEvent({ type: 'IntentRequest', intent: { name: 7 } })],
    ['slots that are null', buildEvent({ type: 'IntentRequest', intent: { name: 'FreeSpeechIntent', slots: null } })],
    ['slots that are a list', buildEvent({ type: 'IntentRequest', intent: { name: 'FreeSpeechIntent', slots: [null, 7] } })],
    ['a slot that is null', buildEvent({ type: 'IntentRequest', intent: { name: 'FreeSpeechIntent', slots: { utterance: null } } })],
    ['a type that is a number', buildEvent({ type: 7 })],
    ['a locale that is an object', buildEvent({ type: 'LaunchRequest', locale: {} })],
    ['a text of 100 kB', buildEvent(buildSpeech('why does it hurt '.repeat(6_000)))],
    ['control characters', buildEvent(buildSpeech('\u0000\u0007\u202e<speak>&amp;</speak>\ud800'))],
  ])('%s is answered', async (_, event) => {
    const { said, isOpen } = await hear(event);
    expect(said).toMatch(/\?$/);
    expect(isOpen).toBe(true);
  });

  it.each<[string, unknown]>([
    ['no session', { ...buildEvent(buildSpeech(redFlag)), session: undefined }],
    ['a session that is null', { ...buildEvent(buildSpeech(redFlag)), session: null }],
    ['no context', { ...buildEvent(buildSpeech(redFlag)), context: null }],
    ['no type', { request: { locale: 'en-GB', intent: { slots: { a: { value: redFlag } } } } }],
    ['slots that are a text', buildEvent({ type: 'IntentRequest', intent: { name: 'X', slots: redFlag } })],
    ['an intent that is a text', buildEvent({ type: 'IntentRequest', intent: redFlag })],
    ['a text of 100 kB around it', buildEvent(buildSpeech(`${'so it went '.repeat(5_000)} ${redFlag} ${'so it went '.repeat(5_000)}`))],
    [
      'slots of 100 kB before it',
      buildEvent(buildIntent('X', { a: 'so it went '.repeat(10_000), b: redFlag, c: 'or so '.repeat(10_000) })),
    ],
    ['marks inside it', buildEvent(buildSpeech('my l\u200begs are nu\u0301mb \u202e'))],
    ['letters that look alike', buildEvent(buildSpeech('my lеgs аre numb'))],
  ])('with %s and a red flag still gets the advice', async (_, event) => {
    expect((await hear(event)).said.startsWith(advice.standard)).toBe(true);
  });

  it('that says yes to the pending check still gets the advice when the rest of its state is broken', async () => {
    const conversation = { version: 'x', asked: 'ask-red-flags', trail: 7 };
    for (const request of [buildIntent('AMAZON.YesIntent'), buildSpeech('yes'), buildSpeech('a bit')])
      expect((await hear(buildEvent(request, { conversation }))).said.startsWith(advice.standard)).toBe(true);
  });
});

describe('the SDK', () => {
  type MakeSkill = typeof createSkill;
  const skill =
    (invoke: () => unknown): MakeSkill =>
    () =>
      ({ invoke }) as unknown as ReturnType<MakeSkill>;

  it.each<[string, MakeSkill]>([
    [
      'throws',
      skill(() => {
        throw new Error('broken');
      }),
    ],
    ['rejects', skill(() => Promise.reject(new Error('broken')))],
    ['answers nothing', skill(() => Promise.resolve(undefined))],
    ['answers without speech', skill(() => Promise.resolve({ version: '1.0', response: {} }))],
  ])('that %s is answered for', async (_, makeSkill) => {
    const broken = createAlexaHandler(door, undefined, makeSkill);
    expect((await hear(buildEvent(buildSpeech(redFlag)), broken)).said.startsWith(advice.standard)).toBe(true);
    expect((await hear(buildEvent({ type: 'LaunchRequest' }), broken)).said).toContain(readSafetyNet('en-GB'));
  });

  it.each([
    ['a second before the time is up', { getRemainingTimeInMillis: () => 3_000 }, 2_000],
    ['after six seconds at most', { getRemainingTimeInMillis: () => 60_000 }, 6_000],
    ['after six seconds when nobody tells the time', undefined, 6_000],
    ['at once when no time is left', { getRemainingTimeInMillis: () => 500 }, 0],
  ])('that hangs is answered for %s', async (_, context, waitMs) => {
    jest.useFakeTimers();
    const hanging = createAlexaHandler(
      door,
      undefined,
      skill(() => new Promise(() => undefined)),
    );
    let said: unknown;
    const answer = hanging(buildEvent(buildSpeech(redFlag)), context).then((envelope) => (said = envelope));
    await jest.advanceTimersByTimeAsync(Math.max(0, waitMs - 1));
    expect(said === undefined).toBe(waitMs > 0);
    await jest.advanceTimersByTimeAsync(1);
    await answer;
    expect(toSpokenWords(JSON.stringify(said))).toContain(advice.standard);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('leaves no timer behind after an ordinary answer', async () => {
    jest.useFakeTimers();
    await handler(buildEvent(buildSpeech(redFlag)), { getRemainingTimeInMillis: () => 8_000 });
    expect(jest.getTimerCount()).toBe(0);
  });

  it('and the door that both throw leave the last sentence', async () => {
    const broken = createAlexaHandler(() => {
      throw new Error('broken');
    }, undefined);
    expect((await hear(buildEvent(buildSpeech(redFlag)), broken)).said).toBe(lastResort.sentence);
  });

  it('is answered for when the clock of the invocation throws', async () => {
    const context = {
      getRemainingTimeInMillis: () => {
        throw new Error('broken');
      },
    };
    const envelope = await handler(buildEvent(buildSpeech(redFlag)), context);
    expect(toSpokenWords(JSON.stringify(envelope))).toContain(advice.standard);
  });
});

describe('two conversations, turn by turn', () => {
  it('never hear each other', async () => {
    const alone = async (texts: readonly string[]): Promise<string[]> => {
      const said: string[] = [];
      let conversation: unknown = buildSession();
      for (const text of texts) {
        const reply = await hear(buildEvent(buildSpeech(text), { conversation }));
        said.push(reply.said);
        conversation = reply.conversation;
      }
      return said;
    };
    const first = ['what helps bone pain', 'no', 'tell me more', 'say that again'];
    const second = [redFlag, 'who do i ring', 'how does radiotherapy work', 'my husband has prostate cancer'];
    const [a, b] = [await alone(first), await alone(second)];
    expect(await Promise.all([alone(first), alone(second), alone(first)])).toEqual([a, b, a]);
    expect(a.join(' ')).not.toContain(advice.standard);
  });
});
