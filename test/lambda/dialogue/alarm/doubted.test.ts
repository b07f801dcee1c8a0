import { say } from '../say.ts';

/** No pattern lists these words: only the trained model hears them. */
const heard = 'mum keeps catching her slipper on the carpet, left side, is that the steroids';

describe('a warning that only the model raised', () => {
  it('is doubtful', () => {
    expect(say(heard).session?.alarm).toMatchObject({ isDoubtful: true });
  });

  it.each(['what are you on about', "you're scaring me", 'no emergency i ask sign of cancer', 'i was asking about her scan'])(
    'is let go of when it is taken for a mistake: "%s"',
    (line) => {
      const reply = say(heard, line);
      expect(reply.isEmergency).toBe(false);
      expect(reply.session?.alarm).toBeNull();
      expect(reply.speech.plain).toContain('call your cancer team');
    },
  );

  it.each([
    "no it's got worse",
    'no it came on yesterday',
    'not really an emergency is it',
    "what if it's nothing",
    'nothing helps',
    "she's fine in herself though",
    "i'm frightened",
    "she's scared",
    "she said don't call",
    'i asked if it could wait',
    'i meant to ring yesterday',
    "i said it's got worse",
    'no she does it with both feet',
  ])('stands when it is made light of, denied or feared: "%s"', (line) => {
    expect(say(heard, line).isEmergency).toBe(true);
  });
});
