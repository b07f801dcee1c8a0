import { findPassage, getSpoken } from '../readReply.ts';
import { say } from '../say.ts';

describe('a sign that is graver inside a subject', () => {
  it.each(["she's shaking", "he's shivering all over", "now i'm burning up"])(
    '"%s" after chemotherapy owes the advice on infection',
    (line) => {
      expect(say('what is chemotherapy', line).acts[0]).toMatchObject({ kind: 'advice', advice: 'infection' });
    },
  );

  it('is none elsewhere, nor when it is said of nerves', () => {
    expect(say('what is a bone scan', "i'm shaking with nerves").acts[0]).not.toMatchObject({ kind: 'advice' });
    expect(say('what is chemotherapy', "i'm shaking with nerves").acts[0]).not.toMatchObject({ kind: 'advice' });
  });
});

describe('a choice to stop', () => {
  it.each(["i've decided to stop chemo", 'what happens to the cancer if i stop'])('"%s" is answered as one', (line) => {
    const reply = say('what is chemotherapy', line);
    expect(findPassage(reply)?.topic).toBe('chemotherapy');
    expect(getSpoken(reply)).toContain('you can stop chemotherapy');
  });
});

describe('somebody in another country', () => {
  it('is named no line that does not serve there', () => {
    const spoken = getSpoken(say("i'm in dublin", 'who can i ring'));
    expect(spoken).not.toContain('Macmillan');
    expect(spoken).toContain("don't know the support lines where you are");
  });

  it('is answered though the place is told in the same breath', () => {
    expect(say("who do i call, i'm in sydney").topics[0]).toBe('who-to-contact');
  });
});
