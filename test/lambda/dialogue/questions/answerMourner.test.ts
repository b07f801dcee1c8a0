import { getSpoken, listPrompts } from '../readReply.ts';
import { say } from '../say.ts';

const died = 'my mum died last week';

describe('somebody who has died', () => {
  it.each([
    ['how they were', 'she was in so much pain at the end was that the cancer in her bones', /I can't know how it was/],
    ['what they died of', 'was it the morphine that killed her', /I can't know how it was/],
    ['how they are missed', "i don't want to talk to anybody i just miss her", /You don't have to talk/],
    ['what was not done', 'nothing really i keep thinking i should have called the doctor sooner', /It doesn't mean you failed/],
    ['that they were spoken of as living', "why did you say call her team i just told you she's dead", /I got that wrong/],
    ['what has no text of its own', 'she was only sixty', /I'm listening/],
  ])('is not spoken of as living: %s', (_, line, text) => {
    const spoken = getSpoken(say(died, 'what is radiotherapy', line));
    expect(spoken).toMatch(text);
    expect(spoken).not.toContain('24-hour number');
  });

  it('leaves people to turn to who are no cancer team', () => {
    expect(getSpoken(say(died, 'yes'))).toContain('ward or hospice that looked after them');
    expect(getSpoken(say(died, 'what is radiotherapy', 'was it my fault', 'yes'))).toContain('ward or hospice');
    expect(getSpoken(say('my mum has bone pain', 'i feel so alone', 'yes'))).not.toContain('ward or hospice');
  });

  it('is heard from however it is told', () => {
    for (const line of ['she died and she was in so much pain', 'dad passed away on monday', 'my husband has just died'])
      expect(say(line).session?.mourned).not.toBeNull();
  });

  it.each([
    "my mum's dying",
    'is he dying',
    'my dad dies in every dream i have',
    "i'm scared my mum will die",
    'what if she died tonight',
    'my leg is dead',
  ])('is nobody in "%s"', (line) => {
    expect(say(line).session?.mourned).toBeNull();
  });

  it('takes no advice from the living: another who is ill, a sign, or whoever speaks', () => {
    expect(getSpoken(say(died, "my dad's hip is sore, he has cancer too"))).toContain('call his cancer team');
    expect(say(died, "she couldn't feel her legs").isEmergency).toBe(true);
    expect(say(died, 'my legs have gone numb').isEmergency).toBe(true);
    expect(getSpoken(say(died, 'what is radiotherapy'))).toContain('high-energy rays');
  });
});

describe('a mistake that is put right', () => {
  it('is met with one sorry, and the answer', () => {
    const mended = say('my husband has a sore hip', "i'm not a him i'm a woman, how does radiotherapy work");
    expect(listPrompts(mended)).toContain('sorry-not-asked');
    expect(mended.session?.person).toBeNull();
    expect(listPrompts(say("i'm the one with it, does radiotherapy hurt"))).not.toContain('sorry-not-asked');
  });
});
