import { createAlexaHandler } from '../../lambda/alexa/createAlexaHandler.ts';
import { createDoor } from '../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../lambda/guide/loadGuide.ts';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import { locales } from '../../lambda/vocabulary/locale.ts';
import { readModel } from '../../tools/standin/readModel.ts';
import { buildEvent, buildIntent } from '../lambda/alexa/buildEvent.ts';
import { findResponseFaults } from '../lambda/alexa/findResponseFaults.ts';
import { toSpokenWords } from '../lambda/alexa/toSpokenWords.ts';
import { catchOutput } from '../lambda/alexa/catchOutput.ts';
import { buildSession } from '../lambda/guide/buildTurn.ts';
import { readSafetyNet } from '../readSpokenAdvice.ts';

const handler = createAlexaHandler(createDoor(loadGuide()), undefined);

/** Answers an event; returns the faults of the response, what was said, and the code of a fault inside. */
async function answer(event: unknown): Promise<{ faults: string[]; said: string; errorCode: unknown }> {
  let envelope: unknown;
  const [line = '{}'] = await catchOutput(async () => (envelope = await handler(event, undefined)));
  const log: unknown = JSON.parse(line);
  return {
    faults: findResponseFaults(envelope),
    said: toSpokenWords(JSON.stringify(envelope)),
    errorCode: isRecord(log) ? log['errorCode'] : undefined,
  };
}

describe.each(locales)('the committed model of %s', (locale) => {
  const { intents, types } = readModel(locale).interactionModel.languageModel;
  const example = (type: string): string => types.find(({ name }) => name === type)?.values[0]?.name.value ?? 'what helps bone pain';

  it.each(intents.map(({ name, slots = [] }) => [name, slots] as const))('has an answer to %s', async (name, slots) => {
    const filled = Object.fromEntries(slots.map((slot) => [slot.name, example(slot.type)]));
    const empty = Object.fromEntries(slots.map((slot) => [slot.name, { name: slot.name }]));
    for (const request of [buildIntent(name, filled), buildIntent(name, empty)])
      for (const conversation of [undefined, buildSession(), buildSession({ asked: 'ask-more', topic: 'bone-pain' as never })])
        expect(await answer(buildEvent(request, { locale, conversation }))).toMatchObject({ faults: [], errorCode: null });
  });

  it.each([
    ['the welcome', { type: 'LaunchRequest' }, undefined],
    ['help', buildIntent('AMAZON.HelpIntent'), undefined],
    ['help after an answer', buildIntent('AMAZON.HelpIntent'), buildSession({ topic: 'bone-pain' as never })],
    ['the fallback', buildIntent('AMAZON.FallbackIntent'), undefined],
    ['the second fallback', buildIntent('AMAZON.FallbackIntent'), buildSession({ misses: 1 })],
    ['the third fallback', buildIntent('AMAZON.FallbackIntent'), buildSession({ misses: 2 })],
    ['the goodbye', buildIntent('AMAZON.StopIntent'), undefined],
  ])('has the one emergency sentence in %s', async (_, request, conversation) => {
    expect((await answer(buildEvent(request, { locale, conversation }))).said).toContain(readSafetyNet(locale));
  });
});
