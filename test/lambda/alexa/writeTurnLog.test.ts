import { createAlexaHandler } from '../../../lambda/alexa/createAlexaHandler.ts';
import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import { respondTo } from '../../../lambda/guide/respondTo.ts';
import type { TopicId } from '../../../lambda/vocabulary/ids.ts';
import { isRecord } from '../../../lambda/vocabulary/isRecord.ts';
import { buildSession } from '../guide/buildTurn.ts';
import { buildEvent, buildIntent, buildListSlot, buildSpeech, type Json } from './buildEvent.ts';
import { catchOutput } from './catchOutput.ts';

const parts = loadGuide();
const handler = createAlexaHandler(createDoor(parts), undefined);
const broken = createAlexaHandler(
  createDoor(parts, (given, turn) => {
    if (turn.text !== '') throw new Error(`cannot answer ${turn.text}`);
    return respondTo(given, turn);
  }),
  undefined,
);
const canary = 'zanzibar';

describe('the log of a turn', () => {
  it.each([
    ['thanks that helped', 'that-helped'],
    ['that was too long', 'too-long'],
    ["that's not what i asked", 'not-what-i-asked'],
  ])('counts "%s" by the topic of the last answer', async (said, kind) => {
    const conversation = buildSession({ topic: 'radiotherapy-to-bone' as TopicId });
    const [line = '{}'] = await catchOutput(() => handler(buildEvent(buildSpeech(said), { conversation }), undefined));
    expect(JSON.parse(line)).toMatchObject({ feedback: { kind, topic: 'radiotherapy-to-bone' } });
  });

  it('counts no topic that only a forged session names', async () => {
    const conversation = buildSession({ topic: canary as TopicId });
    const [line = '{}'] = await catchOutput(() => handler(buildEvent(buildSpeech('that helped'), { conversation }), undefined));
    expect(JSON.parse(line)).toMatchObject({ feedback: { kind: 'that-helped', topic: null } });
  });

  const requests: readonly [string, Json][] = [
    ['a launch', { type: 'LaunchRequest' }],
    ['a question', buildSpeech(`what helps bone pain ${canary}`)],
    ['a red flag', buildSpeech(`my legs are numb ${canary}`)],
    ['nonsense', buildSpeech(canary)],
    ['a list', buildIntent('TopicIntent', { topics: buildListSlot('topics', [canary, `${canary} two`]) })],
    ['an unknown intent', buildIntent(canary, { [canary]: canary })],
    ['a question to remember', buildSpeech(`remember to ask about ${canary}`)],
    ['an unknown request', { type: canary, arguments: [canary] }],
  ];

  it.each(requests)('is one line of JSON for %s, without a word that was heard', async (_, request) => {
    for (const by of [handler, broken]) {
      const lines = await catchOutput(() => by(buildEvent(request, { conversation: buildSession({ questions: [canary] }) }), undefined));
      expect(lines).toHaveLength(1);
      expect(lines.join('')).not.toMatch(/zanzibar|canary/i);
      const log: unknown = JSON.parse(lines[0] ?? '');
      expect(isRecord(log) ? Object.keys(log) : []).toEqual([
        'channel',
        'intent',
        'careLevel',
        'topics',
        'emergency',
        'safetyNet',
        'feedback',
        'durationMs',
        'errorCode',
      ]);
    }
  });

  it('tells what a turn was about', async () => {
    const [line = ''] = await catchOutput(() => handler(buildEvent(buildSpeech('my legs are numb')), undefined));
    expect(JSON.parse(line)).toMatchObject({
      channel: 'alexa',
      intent: 'FreeSpeechIntent',
      careLevel: 'emergency',
      emergency: true,
      safetyNet: false,
      errorCode: null,
    });
  });

  it('tells that the door answered', async () => {
    const [line = ''] = await catchOutput(() => broken(buildEvent(buildSpeech('my legs are numb')), undefined));
    expect(JSON.parse(line)).toMatchObject({ careLevel: 'emergency', emergency: true, errorCode: 'turn-failed' });
  });

  it('that cannot be written does not cost the answer', async () => {
    jest.spyOn(console, 'log').mockImplementation(() => {
      throw new Error('the pipe is broken');
    });
    const { response } = await handler(buildEvent(buildSpeech('my legs are numb')), undefined);
    jest.restoreAllMocks();
    expect(JSON.stringify(response.outputSpeech)).toContain('This is an emergency');
  });
});
