import type { AuthoredReplyAct } from '../../../../lambda/vocabulary/act.ts';
import type { Reply } from '../../../../lambda/vocabulary/reply.ts';
import { getSpoken } from '../readReply.ts';
import { say } from '../say.ts';

const findAuthored = ({ acts }: Reply): AuthoredReplyAct | undefined =>
  acts.find((act): act is AuthoredReplyAct => act.kind === 'authored-reply');

describe('an authored reply', () => {
  it.each([
    ['can i get a blue badge', 'Blue Badge'],
    ['can i fly with bone mets', 'airline'],
    ['who pays my mortgage', 'lender'],
    ['is turmeric any good', 'turmeric'],
    ['can i have the flu jab', 'vaccines'],
  ])('tells "%s" what it has words for in particular', (question, word) => {
    expect(getSpoken(say(question))).toContain(word);
  });

  it('is general where nothing in particular is asked', () => {
    const reply = findAuthored(say('am i entitled to anything'));
    expect(reply).toMatchObject({ reply: 'money-work-travel' });
    expect(findAuthored(say('forms forms forms who helps me fill them in'))?.particular).toBeUndefined();
  });

  it('goes from one thing to the next, and is shorter when the same is asked again', () => {
    const [first, second] = [
      findAuthored(say('can i get a blue badge')),
      findAuthored(say('can i get a blue badge', 'who pays my mortgage')),
    ];
    expect(second?.particular).not.toBe(first?.particular);
    expect(second?.particular).toBeDefined();
    expect(findAuthored(say('can i get a blue badge', 'can i get a blue badge'))?.isAgain).toBe(true);
  });
});

describe('what to say', () => {
  it('is said to people where the talk was on talking with them', () => {
    expect(findAuthored(say('how do i tell my kids', 'what do i say to them'))?.reply).toBe('telling-children');
  });

  it('is for the phone elsewhere, and where a call is spoken of', () => {
    expect(say('what is radiotherapy', 'what do i say').acts).toContainEqual(expect.objectContaining({ kind: 'phone-script' }));
    expect(say('how do i tell my kids', 'what do i say when i ring the nurse').acts).not.toContainEqual(
      expect.objectContaining({ kind: 'authored-reply', reply: 'telling-children' }),
    );
  });
});
