import type { Reply } from '../../../../lambda/vocabulary/reply.ts';
import { say } from '../say.ts';

const listPrompts = ({ acts }: Reply): string[] => acts.flatMap((act) => (act.kind === 'prompt' ? [act.prompt] : []));
const hasPassage = ({ acts }: Reply): boolean => acts.some(({ kind }) => kind === 'topic-passage');

const alarm = 'my legs have gone weak';

describe('what is asked of an emergency that stands', () => {
  it.each(['no i meant what does it feel like', 'who gets it', 'how is it treated', 'all right will they keep me in'])(
    'is answered in a sentence: "%s"',
    (line) => {
      const reply = say(alarm, line);
      expect(reply.acts[0]).toMatchObject({ kind: 'advice', part: 'action' });
      expect(hasPassage(reply)).toBe(true);
    },
  );

  it.each([
    ["what if it's the middle of the night", 'while-late'],
    ["my wife doesn't drive", 'while-setting-off'],
    ["i haven't got a car", 'while-setting-off'],
    ['can the doctor come here', 'while-coming-here'],
    ["how long have i got before it's permanent", 'while-not-acting'],
    ['will you stop saying that', 'while-fed-up'],
    ['should i miss my next injection', 'while-giving'],
  ])('"%s" is answered by %s, and the emergency stays', (line, prompt) => {
    const reply = say(alarm, line);
    expect(listPrompts(reply)).toContain(prompt);
    expect(reply.session?.alarm).not.toBeNull();
  });

  it('says what can be done for somebody who will not go', () => {
    expect(listPrompts(say(alarm, "she won't go in", 'what can i do then'))).toContain('while-refusing');
  });

  it('says what it could be to "what is it"', () => {
    expect(say('my wife is confused and very thirsty', 'what is it').acts[0]).not.toHaveProperty('part');
  });

  it('says what was named by its name', () => {
    expect(hasPassage(say("what's spinal cord compression"))).toBe(true);
  });

  it('says a sentence to whoever fears the worst', () => {
    expect(hasPassage(say('will i end up in a wheelchair'))).toBe(true);
  });

  it('says nothing slower while an ambulance comes', () => {
    const reply = say('my wife is confused and very thirsty', "they're sending an ambulance", 'how do they bring it down');
    expect(reply.speech.plain).not.toContain('today');
  });
});

describe('an emergency that was only asked about', () => {
  it('is let go of, and stays so', () => {
    const reply = say("what's spinal cord compression", "i haven't got it, i'm only asking", 'who gets it');
    expect(reply.session?.alarm).toBeNull();
    expect(reply.careLevel).not.toBe('emergency');
  });

  it('is not let go of for a doubt, nor for less', () => {
    expect(say(alarm, "it's probably nothing").session?.alarm).not.toBeNull();
    expect(say(alarm, "i'm only asking").session?.alarm).not.toBeNull();
  });
});
