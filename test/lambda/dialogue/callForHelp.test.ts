import type { Reply } from '../../../lambda/vocabulary/reply.ts';
import { say } from './say.ts';

const listPrompts = ({ acts }: Reply): string[] =>
  acts.flatMap((act) => (act.kind === 'prompt' || act.kind === 'question' ? [act.prompt] : []));

describe('the call for help', () => {
  it('is spoken of in words that fit whoever is ill', () => {
    expect(say("my dad's legs have gone numb", "i'm going to ring them now").speech.plain).toMatch(/[Kk]eep him still/);
    expect(say('his legs have gone numb', "i've rung them").speech.plain).toMatch(/[Kk]eep him still/);
    expect(say('my legs have gone numb', "i've rung them").speech.plain).toContain('Keep as still as you can');
    expect(say("i can't stop bleeding", "i've rung them").speech.plain).not.toContain('still');
  });

  it('has words to say that are offered once', () => {
    expect(listPrompts(say('my legs have gone numb', "i've rung them"))).toContain('ask-script');
    expect(listPrompts(say('my legs have gone numb', 'what do i say', "i've rung them"))).toContain('ask-answered');
    expect(say('my legs have gone numb', "i've rung them", 'yes').acts.map(({ kind }) => kind)).toEqual(['phone-script', 'question']);
  });

  it('has words to say that name the cancer, the sign and whose it is', () => {
    const told = say('my dad has lung cancer', 'his legs have gone weak', 'what do i say to them').speech.plain;
    expect(told).toContain('my dad has lung cancer');
    expect(told).toContain('weak legs');
    expect(say('his legs have gone numb', 'what do i say').speech.plain).toContain('he has cancer');
    expect(say('i have breast cancer', 'my legs feel strange and weak', 'what do i say').speech.plain).toContain('I have breast cancer');
  });

  it("does not give somebody else's cancer to whoever speaks of themselves", () => {
    expect(say('my dad has lung cancer', 'my legs have gone numb', 'what do i say').speech.plain).toContain('I have cancer');
  });

  it.each([
    ['my legs have gone numb', 'spinal cord'],
    ["i can't stop bleeding", "I'm bleeding"],
    ["i've got a fever on chemo", 'fever'],
  ])('has words to say for "%s"', (told, words) => {
    expect(say(told, 'hello', 'what do i say to them').speech.plain).toContain(words);
  });

  it('is asked after when thanks are said', () => {
    expect(listPrompts(say('my legs have gone numb', "i've rung them", 'ok thank you'))).toEqual(['if-not-through', 'ask-answered']);
    expect(listPrompts(say('my legs have gone numb', 'what do i say', 'ok thank you'))).toContain('ask-answered');
    const answered = say('my legs have gone numb', "i've rung them", 'ok thank you', 'yes');
    expect(listPrompts(answered)).toContain('help-answered');
    const unanswered = say('my legs have gone numb', "i've rung them", 'ok thank you', 'no');
    expect(listPrompts(unanswered)).toContain('while-unanswered');
    expect(unanswered.speech.plain).toContain('nine nine nine');
  });

  it('names the number of the emergency that was told', () => {
    expect(say("i can't get my breath", 'thank you').speech.plain).toContain('Call nine nine nine now');
    expect(say("i can't get my breath", 'bye').speech.plain).toContain('Call nine nine nine now');
  });

  it('leaves the talk free once it is made', () => {
    expect(say('my legs have gone numb', "i've rung them", 'what is radiotherapy').topics).toContain('radiotherapy-to-bone');
    expect(say('my legs have gone numb', "i've rung them", "i can't move my arm").careLevel).toBe('emergency');
  });
});
