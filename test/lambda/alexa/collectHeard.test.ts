import { collectHeard } from '../../../lambda/alexa/collectHeard.ts';
import { buildIntent, buildListSlot, buildResolvedSlot, buildSlot, buildSpeech, type Json } from './buildEvent.ts';

const redFlag = { id: 'green-toes', name: 'green toes' };

describe('collectHeard', () => {
  it.each<[string, Json, readonly string[]]>([
    ['the value of a slot, once', buildSpeech('my toes are green'), ['my toes are green']],
    ['every value of a list', buildIntent('TopicIntent', { topics: buildListSlot('topics', ['paint', 'soap']) }), ['paint', 'soap']],
    ['a list of lists', buildIntent('X', { a: { slotValue: { type: 'List', values: [{ values: [{ value: 'deep' }] }] } } }), ['deep']],
    ['all slots, in order', buildIntent('X', { a: 'one', b: 'two' }), ['one', 'two']],
    ['a slot that is a bare text', buildIntent('X', { a: 'one', b: buildSlot('b', 'two') }), ['one', 'two']],
    ['slots that are a bare text', { type: 'IntentRequest', intent: { name: 'X', slots: 'green toes' } }, ['green toes']],
    ['slots that are a list', { type: 'IntentRequest', intent: { name: 'X', slots: ['green', { value: 'toes' }] } }, ['green', 'toes']],
    ['an intent that is a bare text', { type: 'IntentRequest', intent: 'green toes' }, ['green toes']],
    ['a value that is a list', { type: 'IntentRequest', intent: { slots: { a: { value: ['green', 'toes'] } } } }, ['green', 'toes']],
    [
      'a text in an unknown field of a slot',
      { type: 'IntentRequest', intent: { slots: { a: { transcript: 'green toes' } } } },
      ['green toes'],
    ],
    [
      'the arguments of a touch',
      { type: 'Alexa.Presentation.APL.UserEvent', arguments: ['choose', 'green toes'] },
      ['choose', 'green toes'],
    ],
    ['values outside an intent', { type: 'Unknown.Request', payload: { answers: [{ value: 'green toes' }] } }, ['green toes']],
    [
      'the resolved name of a red flag',
      buildIntent('X', { a: buildResolvedSlot('a', 'RED_FLAG', 'mine', redFlag) }),
      ['green toes', 'mine'],
    ],
    ['not the resolved name of a topic', buildIntent('X', { a: buildResolvedSlot('a', 'TOPIC', 'mine', redFlag) }), ['mine']],
    [
      'no names, types and times',
      { type: 'LaunchRequest', requestId: 'id', timestamp: 'now', locale: 'en-GB', metadata: { referrer: 'x' } },
      [],
    ],
    ['no empty values', buildIntent('X', { a: { value: '' }, b: { value: '  ' }, c: { value: null }, d: { value: 7 } }), []],
  ])('takes %s', (_, request, texts) => {
    expect(collectHeard(request).texts).toEqual(texts);
  });

  it.each([
    ['RED_FLAG', ['green-toes']],
    ['TOPIC', ['green-toes']],
    ['PRIMARY', ['green-toes']],
    ['PERSON', []],
    ['ANYTHING', []],
  ])('takes ids of the slot type %s: %j', (type, ids) => {
    expect(collectHeard(buildIntent('X', { a: buildResolvedSlot('a', type, 'mine', redFlag) })).ids).toEqual(ids);
  });

  it('takes every reading of a red flag, and the first of a topic', () => {
    const both = (type: string): Json => ({
      value: 'mine',
      resolutions: {
        resolutionsPerAuthority: [
          { authority: `x.${type}`, values: [{ value: { id: 'first', name: '1' } }, { value: { id: 'second', name: '2' } }] },
        ],
      },
    });
    expect(collectHeard(buildIntent('X', { a: both('RED_FLAG') })).ids).toEqual(['first', 'second']);
    expect(collectHeard(buildIntent('X', { a: both('TOPIC') })).ids).toEqual(['first']);
  });

  it.each([
    null,
    undefined,
    'text',
    7,
    true,
    [],
    {},
    { intent: null },
    { intent: { slots: null } },
    { resolutions: { resolutionsPerAuthority: 7 } },
  ])('finds nothing in %j', (request) => {
    expect(collectHeard(request)).toEqual({ texts: [], ids: [] });
  });

  it('survives resolutions of the wrong types', () => {
    const wrong = [
      null,
      7,
      'x',
      [null],
      [{ authority: 7, values: 7 }],
      [{ authority: 'x.RED_FLAG', values: [null, 7, { value: null }, { value: { id: 7 } }] }],
    ];
    for (const resolutionsPerAuthority of wrong)
      expect(collectHeard({ intent: { slots: { a: { value: 'said', resolutions: { resolutionsPerAuthority } } } } })).toEqual({
        texts: ['said'],
        ids: [],
      });
  });

  it('reads on after a slot of a hundred kilobytes', () => {
    expect(collectHeard(buildIntent('X', { a: 'x'.repeat(100_000), b: 'y'.repeat(100_000), c: 'green toes' })).texts).toContain(
      'green toes',
    );
  });

  it('takes both ends of a slot of megabytes', () => {
    const [text = ''] = collectHeard(buildSpeech(`green toes ${'x'.repeat(3_000_000)} green toes`)).texts;
    expect(text.length).toBeLessThanOrEqual(200_001);
    expect(text).toMatch(/^green toes .* green toes$/);
  });

  it('stops in a request that never ends', () => {
    const deep = JSON.parse(`${'{"a":'.repeat(3_000)}{"value":"green toes"}${'}'.repeat(3_000)}`) as unknown;
    expect(collectHeard(deep).texts).toEqual([]);
  });
});
