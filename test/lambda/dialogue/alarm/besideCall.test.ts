import { say } from '../say.ts';

const alarm = 'my legs have gone like jelly';

describe('what is told and asked once help was called', () => {
  it.each([
    "we rang, they're scanning her tonight. what's the scan",
    "she's in the ambulance love. will they give her the radiotherapy straight away",
  ])('is answered without another order to call: "%s"', (line) => {
    const reply = say(alarm, line);
    expect(reply.acts.every(({ kind }) => kind !== 'advice')).toBe(true);
    expect(reply.session?.alarm?.call).toBeDefined();
  });

  it.each(["i've rung and the nurse says he's fine", "i phoned them and they said it's nothing to worry about"])(
    'lets go where those who know have heard of it: "%s"',
    (line) => {
      expect(say(alarm, line)).toMatchObject({ isEmergency: false, session: { alarm: null } });
    },
  );

  it.each([
    "the doctor said last week it's nothing",
    'they never picked up',
    "she says she's fine",
    "i told him and he says he's fine",
    "i rang my sister and she says it's nothing",
    "we haven't got through",
  ])('stands after "%s"', (line) => {
    expect(say(alarm, line).session?.alarm).toMatchObject({ advice: 'spinal' });
  });
});
