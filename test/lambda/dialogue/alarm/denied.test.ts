import { say } from '../say.ts';

const alarm = 'my legs have gone like jelly';
const doubted = 'it wont hold me up like it did';

describe('an emergency whose sign is denied, or was never told', () => {
  it.each([
    'no my legs are fine',
    "there's nothing wrong with my legs",
    'i never said that',
    'i said what if',
    "i'm not having an emergency",
  ])('is let go after "%s", and what to do is said once more', (line) => {
    const reply = say(alarm, line);
    expect(reply).toMatchObject({ isEmergency: false, session: { alarm: null } });
    expect(reply.speech.plain).toContain('call your cancer team');
  });

  it('leaves room for what was asked beside', () => {
    const reply = say(alarm, 'my legs are fine what is radiotherapy');
    expect(reply.topics).toContain('radiotherapy-to-bone');
    expect(reply.session?.alarm).toBeNull();
  });

  it.each([
    'my legs are fine but my feet are numb',
    'my legs are not fine',
    "it's not an emergency is it",
    'no',
    'he never mentioned it before',
    "i've never had trouble with my legs before",
    'no change in my legs',
    'nothing has changed with my legs',
  ])('stays after "%s"', (line) => {
    expect(say(alarm, line).session?.alarm).not.toBeNull();
  });

  it('is heard again when it is told again', () => {
    expect(say(alarm, 'my legs are fine', 'my legs have gone weak').isEmergency).toBe(true);
    expect(say(doubted, 'i never said that', alarm).isEmergency).toBe(true);
  });
});
