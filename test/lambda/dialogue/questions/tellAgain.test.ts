import { getSpoken } from '../readReply.ts';
import { say } from '../say.ts';

describe('"I have that", after signs were told', () => {
  it('tells whom to call, of somebody else too', () => {
    expect(getSpoken(say('what are the signs of high calcium', "he's got all of those"))).toMatch(
      /ring (?:your|his|her) cancer team's 24-hour number today/,
    );
  });

  it('is a word of thanks after what may not be urgent', () => {
    expect(getSpoken(say('what is a bone scan', "i've got that, thanks"))).toMatch(/welcome/);
  });
});
