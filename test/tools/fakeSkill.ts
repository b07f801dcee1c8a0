import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import type { SkillHandler } from '../../tools/standin/skillHandler.ts';

/** A skill that counts its turns, stops when told to, and changes what it is given, as a careless one might. */
export const fakeSkill: SkillHandler = (event) => {
  const { session, request } = read(event);
  const attributes = isRecord(session['attributes']) ? session['attributes'] : {};
  const intent = isRecord(request['intent']) ? String(request['intent']['name']) : null;
  const turns = Number(attributes['turns'] ?? 0) + 1;
  Object.assign(attributes, { spoilt: true });

  const shouldEndSession = intent === 'AMAZON.StopIntent' || request['type'] === 'SessionEndedRequest';
  const emergency = JSON.stringify(request).includes('green');
  console.log('a line that is no log line');
  console.log(
    JSON.stringify({
      channel: 'alexa',
      intent,
      careLevel: emergency ? 'emergency' : 'routine',
      topics: shouldEndSession ? [] : ['blue-paint'],
      emergency,
      safetyNet: false,
      durationMs: 1,
      errorCode: null,
    }),
  );
  return Promise.resolve({
    version: '1.0',
    sessionAttributes: { turns },
    response: {
      outputSpeech: { type: 'SSML', ssml: `<speak>Soap &amp; water.<break time="1s"/> Turn ${String(turns)}.</speak>` },
      ...(shouldEndSession ? {} : { reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Still there?</speak>' } } }),
      directives: shouldEndSession
        ? []
        : [{ type: 'Dialog.ElicitSlot', slotToElicit: 'utterance', updatedIntent: { name: 'FreeSpeechIntent' } }],
      shouldEndSession,
    },
  });
};

function read(event: unknown): { session: Readonly<Record<string, unknown>>; request: Readonly<Record<string, unknown>> } {
  const envelope = isRecord(event) ? event : {};
  const { session, request } = envelope;
  return { session: isRecord(session) ? session : {}, request: isRecord(request) ? request : {} };
}
