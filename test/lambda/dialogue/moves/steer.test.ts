import { say } from '../say.ts';

describe('startOver', () => {
  it.each([
    ["i'm in australia", { country: 'en-AU', isAbroad: false }],
    ["i'm in portugal", { country: null, isAbroad: true }],
  ])('keeps where somebody is: "%s"', (place, kept) => {
    expect(say(place, 'start over').session).toMatchObject(kept);
  });

  it('says the number of the country that was stated', () => {
    expect(say("i'm in australia", 'start over', 'my legs have gone weak').speech.plain).toContain('triple zero');
  });

  it('forgets the rest', () => {
    expect(say("i'm in australia", 'i have breast cancer', 'start over').session).toMatchObject({ primary: null, topic: null });
  });
});
