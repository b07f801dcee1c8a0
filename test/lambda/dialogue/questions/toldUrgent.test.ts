import { say } from '../say.ts';

describe('what may be urgent', () => {
  it.each(["i'm bruising really easily", "i've been bleeding from my gums all morning", "i'm dizzy when i stand up"])(
    'is answered with whom to call when it is told and nothing asked: %s',
    (line) => {
      const { plain } = say(line).speech;
      expect(plain).toContain('Ring your cancer team the same day');
      expect(plain).toContain('nine nine nine');
    },
  );

  it('is explained to whoever asks why', () => {
    expect(say('why do i bruise so easily').speech.plain).toContain('Platelets are made in the bone marrow');
  });

  it.each([
    ["my heart's racing", 'today'],
    ["my arm's really swollen since the drip", 'now'],
    ["i've got the runs from the tablets", 'today'],
    ["i can't swallow my tablets any more", 'today'],
    ["i've got a headache", 'today'],
    ["i've got shorter", 'today'],
  ])('says how fast to ring: %s', (line, when) => {
    expect(say(line).speech.plain).toMatch(new RegExp(`(Ring|Call) your cancer team('s 24-hour number)? ${when}`));
  });
});
