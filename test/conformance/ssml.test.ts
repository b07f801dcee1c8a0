import { check } from 'ssml-check-core';
import { loadGuide } from '../../lambda/guide/loadGuide.ts';
import { renderReply } from '../../lambda/speech/renderReply.ts';
import type { Act } from '../../lambda/vocabulary/act.ts';
import { locales, type Locale } from '../../lambda/vocabulary/locale.ts';
import { emptySession } from '../../lambda/vocabulary/sessionState.ts';

const { content } = loadGuide();

/** Amazon's limit on the text of one speech, in characters. */
const greatestSpeechChars = 8_000;

/** Every text that can be spoken, as acts: each passage of each topic, each reply, each advice in each form. */
const acts: readonly (readonly Act[])[] = [
  ...Object.entries(content.topics).flatMap(([topic, { passages }]) =>
    [-2, -1, ...passages.keys()].map((passage) => [
      { kind: 'topic-passage', topic, passage, saysBack: true, firstSentenceOnly: false } as Act,
    ]),
  ),
  ...Object.keys(content.replies).map((reply) => [{ kind: 'authored-reply' as const, reply }]),
  ...Object.keys(content.locales['en-GB'].advices).flatMap((advice) =>
    (['standard', 'severe', 'short'] as const).map((form) => [{ kind: 'advice', advice, form } as Act]),
  ),
];

const speak = (locale: Locale, act: readonly Act[]): string =>
  `<speak>${renderReply(content, content.locales[locale], act, emptySession).speech.ssml}</speak>`;

it('there is much to speak', () => {
  expect(acts.length).toBeGreaterThan(400);
});

describe.each(locales)('in %s', (locale) => {
  it('every text is markup that Alexa takes, and no longer than it takes', async () => {
    const spoken = acts.map((act) => speak(locale, act));
    const faults = await Promise.all(spoken.map((text) => check(text, { platform: 'amazon', locale })));
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
    expect(spoken.filter((text) => text.length > greatestSpeechChars)).toEqual([]);
  });

  it('no brace is left unfilled', () => {
    expect(acts.map((act) => speak(locale, act)).filter((text) => /[{}]/.test(text))).toEqual([]);
  });
});
