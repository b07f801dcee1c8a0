import { parseResponse } from '../../../tools/standin/parseResponse.ts';
import { findTurnLog } from '../../../tools/standin/turnLog.ts';

describe('parseResponse', () => {
  it.each([null, undefined, 'text', [], {}, { response: null }, { response: { directives: [null, {}, { type: 'Dialog.ElicitSlot' }] } }])(
    'takes nothing from %j',
    (envelope) => {
      expect(parseResponse(envelope)).toEqual({
        attributes: {},
        ssml: null,
        reprompt: null,
        elicited: null,
        screen: null,
        card: null,
        endsSession: true,
      });
    },
  );

  it('keeps the session open only when the response says so', () => {
    expect(parseResponse({ response: { shouldEndSession: false } }).endsSession).toBe(false);
    expect(parseResponse({ response: { shouldEndSession: true } }).endsSession).toBe(true);
  });

  it('takes the document with its data, and the card', () => {
    const shows = { type: 'Alexa.Presentation.APL.RenderDocument', token: 't', document: { type: 'APL' }, datasources: { a: 1 } };
    const { screen, card } = parseResponse({ response: { directives: [{}, shows], card: { type: 'Simple', title: 'A', content: 'b' } } });
    expect(screen).toEqual({ token: 't', document: { type: 'APL' }, datasources: { a: 1 } });
    expect(card).toEqual({ title: 'A', text: 'b' });
  });

  it('takes plain text as speech', () => {
    expect(parseResponse({ response: { outputSpeech: { type: 'PlainText', text: 'a < b' } } }).ssml).toBe('<speak>a &lt; b</speak>');
  });
});

describe('findTurnLog', () => {
  const line = '{"intent":"XIntent","careLevel":"urgent","topics":["a"],"emergency":false,"safetyNet":true,"errorCode":"turn-failed"}';

  it('finds the line of the turn among others', () => {
    expect(findTurnLog(['hello', '{"half', '{"level":"warn"}', line])).toEqual({
      intent: 'XIntent',
      careLevel: 'urgent',
      topics: ['a'],
      emergency: false,
      safetyNet: true,
      errorCode: 'turn-failed',
    });
  });

  it.each([[[]], [['nothing']], [['{"careLevel":"fine","topics":[],"emergency":false,"safetyNet":false}']]])(
    'finds none in %j',
    (lines) => {
      expect(findTurnLog(lines)).toBeNull();
    },
  );
});
