import { say } from '../say.ts';

const sign = "i can't feel my legs";

describe('a country that is named', () => {
  it.each([
    ["i'm in australia", 'triple zero'],
    ['sydney', 'triple zero'],
    ['i live in toronto', 'nine one one'],
    ["i'm in india", 'one one two'],
    ["we're in the states", 'nine one one'],
    ["i'm in the us", 'nine one one'],
    ['i live in scotland', 'nine nine nine'],
  ])('after "%s" the number is %s for the rest of the session', (line, number) => {
    const heard = say(line);
    expect(heard.speech.plain).toContain(number);
    for (const reply of [say(line, 'what is a bone scan', sign), say(sign, line)]) {
      expect(reply.careLevel).toBe('emergency');
      expect(reply.speech.plain).toContain(number);
      expect(reply.speech.plain).not.toContain('local emergency number');
      expect(reply.fault).toBeNull();
    }
  });

  it('names the number in the turn that names the country', () => {
    const reply = say(`i'm in sydney and ${sign}`);
    expect(reply.isEmergency).toBe(true);
    expect(reply.speech.plain).toContain('triple zero');
    expect(reply.speech.plain).not.toContain('nine nine nine');
    expect(reply.fault).toBeNull();
  });

  it('adds the local number where the country is not served', () => {
    expect(say("i'm in spain", sign).speech.plain).toContain('or your local emergency number');
  });

  it.each([
    'my sister in australia says hello',
    'we were in australia years ago',
    'my son lives in toronto',
    'i was born in india',
    'the nurse told us about it',
  ])('takes no country from "%s"', (line) => {
    expect(say(line).session).toMatchObject({ country: null, isAbroad: false });
  });
});
