import { assert, asyncProperty, constantFrom } from 'fast-check';
import { createAlexaHandler } from '../../../lambda/alexa/createAlexaHandler.ts';
import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import { isLocale, locales } from '../../../lambda/vocabulary/locale.ts';
import { readSpokenAdvice, type SpokenAdvice } from '../../readSpokenAdvice.ts';
import { arbitraryConversation, arbitraryLocale, arbitraryRequest, arbitrarySpeech } from './arbitraryTurns.ts';
import { listBreakages } from './breakGuide.ts';
import { buildEvent } from './buildEvent.ts';
import { findResponseFaults } from './findResponseFaults.ts';
import { toSpokenWords } from './toSpokenWords.ts';

/** How many cases are tried: npm run prove:door tries 10,000. */
const numRuns = Number(process.env['DOOR_RUNS'] ?? 300);

/** Numbers that a listener must hear, written down by hand. */
const numbers: Readonly<Record<string, string>> = {
  'en-GB': 'nine nine nine',
  'en-US': 'nine one one',
  'en-AU': 'triple zero',
  'en-CA': 'nine one one',
  'en-IN': 'one one two',
};
const advices = new Map<string, SpokenAdvice>(locales.map((locale) => [locale, readSpokenAdvice('spinal', locale)]));
const breakages = listBreakages(loadGuide());

/** Tells whether speech opens with the advice of a country; where the country is unknown, the local number joins in. */
function opensWithAdvice(said: string, locale: string): boolean {
  const { standard, severe } = advices.get(isLocale(locale) ? locale : 'en-GB') ?? { standard: '?', severe: '?' };
  const athome = said.replaceAll(', or your local emergency number,', '');
  return athome.startsWith(standard) || athome.startsWith(severe);
}

describe('any words around a red flag, in any request, state and country, with anything broken inside', () => {
  beforeAll(() => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
  });
  afterAll(() => {
    jest.restoreAllMocks();
  });

  it('are answered with the emergency advice first', async () => {
    const scene = arbitrarySpeech.chain((said) => arbitraryRequest(said));
    const property = asyncProperty(
      scene,
      arbitraryConversation,
      arbitraryLocale,
      constantFrom(...breakages.keys()),
      async (request, conversation, locale, breakage) => {
        const broken = breakages.get(breakage)?.();
        if (broken === undefined) throw new Error(`there is no breakage ${breakage}`);
        const handler = createAlexaHandler(createDoor(broken.parts, broken.respond), undefined, broken.makeSkill);
        const envelope = await handler(buildEvent({ ...request, locale }, { conversation }), { getRemainingTimeInMillis: () => 8_000 });
        const said = toSpokenWords(envelope.response.outputSpeech?.type === 'SSML' ? envelope.response.outputSpeech.ssml : '');
        expect({ faults: findResponseFaults(envelope), opens: opensWithAdvice(said, locale), said }).toEqual({
          faults: [],
          opens: true,
          said,
        });
        expect(said).toContain(numbers[isLocale(locale) ? locale : 'en-GB']);
        expect(envelope.response.shouldEndSession).toBe(false);
      },
    );
    await assert(property, { numRuns });
  }, 600_000);
});
