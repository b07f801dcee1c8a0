import type { Reply } from '../../../../lambda/vocabulary/reply.ts';
import { say } from '../say.ts';

const listPrompts = ({ acts }: Reply): string[] => acts.flatMap((act) => (act.kind === 'prompt' ? [act.prompt] : []));

describe('while a red flag stands', () => {
  it.each(["i'm on my own here", "there's nobody with me", 'i live alone'])('whoever is alone is told what to say: "%s"', (line) => {
    const reply = say('i cannot move my legs', line);
    expect(reply.isEmergency).toBe(true);
    expect(listPrompts(reply)).toContain('while-alone');
  });

  it.each(['should i ring now or leave it till morning', "who should i phone it's sunday"])(
    'asking whether or whom to call tells of no call: "%s"',
    (line) => {
      const reply = say('i cannot move my legs', line);
      expect(reply.isEmergency).toBe(true);
      expect(reply.session?.alarm?.call).toBeUndefined();
    },
  );

  it('a sign of the same emergency is no other subject', () => {
    expect(say('will i end up paralysed', 'does it come on sudden').isEmergency).toBe(true);
  });
});

describe('the one sentence on red flags', () => {
  it('is answered by whoever has one of the signs that it lists', () => {
    expect(say('what are the danger signs', "i've got one of those").isEmergency).toBe(true);
    expect(say('what are the danger signs', "i've not got any of those").isEmergency).toBe(false);
    expect(say('what are the side effects of letrozole', "i've got one of those").isEmergency).toBe(false);
  });
});

describe('the check for red flags', () => {
  it('is answered by no other words that end like a yes', () => {
    expect(say('my hip bone is killing me', 'worse at night it is').isEmergency).toBe(false);
    expect(say('my hip bone is killing me', 'yes it is').isEmergency).toBe(true);
  });
});
