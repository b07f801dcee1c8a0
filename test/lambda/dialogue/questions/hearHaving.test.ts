import { getSpoken } from '../readReply.ts';
import { say } from '../say.ts';

describe('"I have that", after signs were told', () => {
  it('tells whom to call, and asks about the red flags where the signs may be one', () => {
    const reply = say('tell me about back pain', 'no', 'when is it serious', "i've got that");
    expect(getSpoken(reply)).toMatch(/within a day/);
    expect(reply.session?.asked).toBe('ask-red-flags');
  });

  it('tells it of somebody else', () => {
    expect(getSpoken(say('what are the signs of high calcium', "he's got all of those"))).toMatch(/today for a blood test/);
  });

  it('is a word of thanks after what may not be urgent', () => {
    expect(getSpoken(say('what is a bone scan', "i've got that, thanks"))).toMatch(/welcome/);
  });
});
