import { wordText, type Wording } from '../../../lambda/speech/wording.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';

const { content } = loadGuide();
const locale = content.locales['en-GB'];

/** A session of which only what wording reads matters. */
function toWording(isAbroad: boolean): Wording {
  return { content, locale, session: { person: null, isAbroad } as Wording['session'], medium: 'spoken' };
}

describe('wordText', () => {
  it('says nothing more at home', () => {
    expect(wordText(toWording(false), 'Call {emergency number}, or wait. Call {emergency number}.')).toBe(
      'Call nine nine nine, or wait. Call nine nine nine.',
    );
  });

  it.each([
    ['Call {emergency number} now.', 'Call nine nine nine, or your local emergency number, now.'],
    ['Call {emergency number}.', 'Call nine nine nine, or your local emergency number.'],
    ['Call {emergency number}, or go.', 'Call nine nine nine, or your local emergency number, or go.'],
    ['Shall I call {emergency number}?', 'Shall I call nine nine nine, or your local emergency number?'],
  ])("joins a traveller's own number without two marks in a row: %s", (text, said) => {
    expect(wordText(toWording(true), text)).toBe(said);
  });
});
