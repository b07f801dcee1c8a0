import { say } from '../say.ts';

const dying = 'my wife is dying';

describe('somebody who is dying', () => {
  it.each([
    ["she's just sleeping all the time now", /sleep more and more/],
    ["i just want to know what's coming", /sleep more and more/],
    ["it's what her breathing will be like", /breathing changes/],
    ["does she know i'm there", /still be able to hear/],
    ['can she hear me', /still be able to hear/],
    ['will she be in pain', /nearly always be eased/],
  ])('stays in mind, whatever was talked of meanwhile: %s', (line, told) => {
    for (const reply of [say(dying, line), say(dying, "i'm so sad", line)]) expect(reply.speech.plain).toMatch(told);
  });

  it.each(["she's dying, they've told us it's weeks", 'he has days left', "my wife's got cancer and they've stopped the treatment"])(
    'is heard in "%s"',
    (line) => {
      expect(say(line).topics).toContain('near-the-end');
    },
  );

  it('is not spoken of where another thing is named', () => {
    expect(say(dying, 'will the radiotherapy hurt her').topics).toContain('radiotherapy-to-bone');
  });
});

describe('fear for the breathing', () => {
  it.each([
    'will the morphine stop my breathing',
    'could morphine slow his breathing',
    "i worry it'll make me stop breathing when i'm asleep",
  ])('is no overdose: %s', (line) => {
    expect(say(line).isEmergency).toBe(false);
    expect(say(line).careLevel).not.toBe('emergency');
  });

  it.each([
    "he's stopped breathing",
    "mum isn't breathing",
    "he's had too much morphine will he stop breathing",
    'the morphine has stopped his breathing',
  ])('hides none: %s', (line) => {
    expect(say(line).careLevel).toBe('emergency');
  });

  it('ends with a plain no', () => {
    expect(say("i think he's taken too much morphine", "no, nobody's taken too much").session?.alarm).toBeNull();
  });
});
