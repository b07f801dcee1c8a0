import type { Reply } from '../../../../lambda/vocabulary/reply.ts';
import { say } from '../say.ts';

const listPrompts = ({ acts }: Reply): string[] => acts.flatMap((act) => (act.kind === 'prompt' ? [act.prompt] : []));
const listAdvices = ({ acts }: Reply): string[] => acts.flatMap((act) => (act.kind === 'advice' ? [act.advice] : []));

const alarm = 'my legs have gone weak';

describe('help that has come', () => {
  it.each([
    'they said come in',
    "i'm at a and e",
    'im at the hospital now',
    "they've put it in a sling",
    'ok the ambulance is here. thank you',
    "we're in casualty",
    "they've admitted me",
    "i'm on the ward now",
  ])('is heard in "%s", and the call is no longer asked for', (line) => {
    const reply = say(alarm, line);
    expect(listPrompts(reply)).toContain('help-answered');
    expect(listAdvices(reply)).toEqual([]);
    expect(reply.session?.alarm?.call).toBe('answered');
  });

  it.each(["i'm in hospital next week", 'they said come in if it gets worse', 'my sister works on the ward'])(
    'is not heard in "%s"',
    (line) => {
      expect(listPrompts(say(alarm, line))).not.toContain('help-answered');
    },
  );

  it.each(['will they keep me in', 'do i need an operation', 'what will they do to me', 'what happens next'])(
    'leaves "%s" to be answered',
    (line) => {
      const reply = say(alarm, 'they said come in', line);
      expect(listPrompts(reply)).not.toContain('call-first');
      expect(reply.acts.some(({ kind }) => kind === 'topic-passage')).toBe(true);
    },
  );

  it('sends what has no answer here to those who are there', () => {
    expect(listPrompts(say(alarm, "i'm at a and e", 'how long does it take to heal'))).toContain('those-there-know');
  });
});

describe('help that does not come', () => {
  it.each(["they said they'd ring back", 'they said they will call me back', "nobody's come yet"])('is chased up after "%s"', (line) => {
    expect(listPrompts(say(alarm, line))).toContain('while-unanswered');
  });

  it.each(["it's been an hour", 'still nothing'])('is chased up when "%s"', (line) => {
    expect(listPrompts(say(alarm, "they said they'd ring back", line))).toContain('while-unanswered');
    expect(listPrompts(say(alarm, "i've rung them", line))).toContain('while-unanswered');
  });

  it('takes an hour for how long a sign has been there where nobody was called', () => {
    expect(listPrompts(say(alarm, "it's been an hour"))).not.toContain('while-unanswered');
  });

  it('keeps to the fever when its number is not answered', () => {
    expect(listAdvices(say('my temperature is 38.4', "they're not picking up"))).toEqual(['infection']);
  });
});
