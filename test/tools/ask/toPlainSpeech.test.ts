import { toAnswer } from '../../../tools/ask/toAnswer.ts';
import { toPlainSpeech } from '../../../tools/ask/toPlainSpeech.ts';

describe('toPlainSpeech', () => {
  it.each([
    ['the speak element', '<speak>Call now.</speak>', 'Call now.'],
    ['a pause between words', '<speak>Call<break time="300ms"/>now.</speak>', 'Call now.'],
    ['a pause before a full stop', '<speak>Call now<break strength="weak"/>.</speak>', 'Call now.'],
    ['slow speech', '<speak><prosody rate="slow">Call <say-as interpret-as="digits">999</say-as>.</prosody></speak>', 'Call 999.'],
    ['sentences', '<speak><p><s>One.</s><s>Two.</s></p></speak>', 'One. Two.'],
    ['escaped characters', '<speak>A &amp; E &lt;now&gt; &quot;it&apos;s&quot; &amp;lt;</speak>', 'A & E <now> "it\'s" &lt;'],
    ['nothing', '', ''],
  ])('takes %s out', (_name, ssml, speech) => {
    expect(toPlainSpeech(ssml)).toBe(speech);
  });
});

describe('toAnswer', () => {
  const response = {
    attributes: {},
    ssml: '<speak>Hello.</speak>',
    reprompt: null,
    elicited: null,
    screen: null,
    card: null,
    endsSession: true,
  };
  const log = { intent: 'XIntent', careLevel: 'urgent', topics: ['a'], emergency: false, safetyNet: true, errorCode: null } as const;
  const request = { version: '1.0', session: {}, context: {}, request: {} } as const;

  it('has its fields in the order that is printed', () => {
    expect(JSON.stringify(toAnswer('Hi', { request, intent: null, response, envelope: {}, log }))).toBe(
      '{"heard":"Hi","intent":"XIntent","topics":["a"],"emergency":false,"safetyNet":true,"careLevel":"urgent","speech":"Hello.","ssml":"<speak>Hello.</speak>","reprompt":null,"endsSession":true}',
    );
  });

  it('invents nothing when the skill logged nothing', () => {
    expect(() => toAnswer('Hi', { request, intent: null, response, envelope: {}, log: null })).toThrow('logged no line');
  });
});
