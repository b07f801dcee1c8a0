import { say } from './say.ts';

const complaint = 'my back has been hurting';

describe('the question on red flags', () => {
  it.each([
    'my hands and feet',
    'just my legs',
    'the left one',
    "it's the right side",
    'mostly the left',
    'both of them',
    'a bit',
    'not sure',
    'only when i stand',
  ])('takes "%s" for a yes', (answer) => {
    expect(say(complaint).session?.asked).toBe('ask-red-flags');
    expect(say(complaint, answer).isEmergency).toBe(true);
  });

  it.each(['no', 'none of that', 'no nothing like that', 'nope none of them'])('goes on after "%s"', (answer) => {
    expect(say(complaint, answer)).toMatchObject({ isEmergency: false, session: { alarm: null, askedAboutRedFlags: true } });
  });
});
