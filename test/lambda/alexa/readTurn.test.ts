import { readTurn } from '../../../lambda/alexa/readTurn.ts';
import { emptySession } from '../../../lambda/vocabulary/sessionState.ts';
import { buildSession } from '../guide/buildTurn.ts';
import { buildEvent, buildIntent, buildResolvedSlot, buildSpeech } from './buildEvent.ts';

const nowMs = Date.UTC(2026, 0, 1);
const read = (event: unknown) => readTurn(event, nowMs).turn;

describe('readTurn', () => {
  it.each([
    ['a launch', { type: 'LaunchRequest' }, { occasion: 'launch', text: '', move: null }],
    ['free speech', buildSpeech('what helps bone pain'), { occasion: 'speech', text: 'what helps bone pain', move: null }],
    ['words after a carrier', buildIntent('WhyIntent', { words: 'does it hurt' }), { occasion: 'speech', text: 'why does it hurt' }],
    ['a button', buildIntent('AMAZON.YesIntent'), { occasion: 'speech', text: '', move: 'yes' }],
    ['no match', buildIntent('AMAZON.FallbackIntent'), { occasion: 'unmatched', text: '', move: null }],
    [
      'an intent that nobody knows',
      buildIntent('UnheardIntent', { a: 'green toes' }),
      { occasion: 'speech', text: 'green toes', move: null },
    ],
    ['a name from the prototype', buildIntent('constructor', { a: 'green toes' }), { occasion: 'speech', text: 'green toes', move: null }],
    ['a request that nobody knows', { type: 'Unknown.Request' }, { occasion: 'unmatched', text: '' }],
    [
      'words beside a button',
      buildIntent('AMAZON.HelpIntent', { a: 'green toes' }),
      { occasion: 'speech', text: 'green toes', move: null },
    ],
    ['words beside a launch', { ...buildSpeech('green toes'), type: 'LaunchRequest' }, { occasion: 'speech', text: 'green toes' }],
    [
      'an id alone',
      buildIntent('TopicIntent', { topics: { ...buildResolvedSlot('topics', 'TOPIC', '', { id: 'bone-pain', name: 'bone pain' }) } }),
      { occasion: 'speech', text: '', resolvedIds: ['bone-pain'] },
    ],
  ])('reads %s', (_, request, turn) => {
    expect(read(buildEvent(request))).toMatchObject(turn);
  });

  it.each([
    ['en-IN', 'en-IN', false],
    ['fr-FR', 'en-GB', true],
    ['', 'en-GB', true],
    [undefined, 'en-GB', true],
    [7, 'en-GB', true],
  ])('reads the locale %p', (locale, used, isAbroad) => {
    expect(read(buildEvent({ type: 'LaunchRequest', locale }))).toMatchObject({ locale: used, isAbroad });
  });

  it.each([
    ['2026-11-24T09:30:00Z', Date.UTC(2026, 10, 24, 9, 30)],
    ['yesterday', nowMs],
    [7, nowMs],
    [undefined, nowMs],
  ])('reads the time %p', (timestamp, atMs) => {
    expect(read(buildEvent({ type: 'LaunchRequest', timestamp })).atMs).toBe(atMs);
  });

  it('reads the session that it was given', () => {
    const session = buildSession({ asked: 'ask-more', person: 'husband' });
    expect(read(buildEvent(buildSpeech('yes'), { conversation: session })).session).toEqual(session);
  });

  it.each([
    ['of another version', { ...buildSession({ asked: 'ask-red-flags' }), version: 0 }],
    ['with a field missing', { version: 1, asked: 'ask-red-flags' }],
    ['with a field of the wrong type', { ...buildSession({ asked: 'ask-red-flags' }), trail: 'x' }],
    ['that is too large', { ...buildSession({ asked: 'ask-red-flags' }), person: 'x'.repeat(20_000) }],
  ])('keeps the open question and the journey of a state %s, and no more', (_, conversation) => {
    expect(read(buildEvent(buildSpeech('yes'), { conversation })).session).toEqual({ ...emptySession, asked: 'ask-red-flags' });
  });

  it('keeps the standing red flag of a broken state', () => {
    const alarm = { advice: 'spinal', form: 'severe' };
    expect(read(buildEvent(buildSpeech('yes'), { conversation: { alarm, isAbroad: true } })).session).toEqual({
      ...emptySession,
      alarm,
      isAbroad: true,
    });
  });

  it.each([[null], ['x'], [[]], [{}], [{ asked: 'ask-nothing', alarm: { advice: 7, form: 'loud' }, isAbroad: 'yes' }]])(
    'drops the state %j',
    (conversation) => {
      expect(read(buildEvent(buildSpeech('yes'), { conversation })).session).toEqual(emptySession);
    },
  );

  it.each([
    null,
    undefined,
    'text',
    7,
    true,
    [],
    {},
    { request: null },
    { request: [] },
    { request: { intent: [] } },
    { session: null, request: 'x' },
  ])('reads %j as something that was not understood', (event) => {
    expect(read(event)).toMatchObject({ occasion: 'unmatched', text: '', resolvedIds: [], move: null, session: emptySession });
  });

  it('gives the log known intents alone', () => {
    expect(readTurn(buildEvent(buildIntent('AMAZON.YesIntent')), nowMs).intent).toBe('AMAZON.YesIntent');
    expect(readTurn(buildEvent(buildIntent('my secret words')), nowMs).intent).toBeNull();
  });
});
