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

  it.each([
    "there's nothing wrong with her legs",
    "it's the hip not my legs",
    "my back's fine it's my arm",
    'legs and waterworks all fine',
    "she's no numb legs no",
    'nowt wrong wi me legs',
    "there isn't any emergency",
  ])('hears "%s" for a denial while the advice on the spine stands', (line) => {
    expect(say(alarm, line)).toMatchObject({ isEmergency: false, session: { alarm: null } });
  });

  it.each([
    "my legs aren't numb exactly more like walking on sponge",
    "it's the hip not my legs going numb",
    'legs and bladder are fine but he walks like a drunk',
    "nothing wrong with my legs but my slippers keep falling off and i don't notice",
  ])('keeps the advice on the spine after "%s"', (line) => {
    expect(say(alarm, line)).toMatchObject({ isEmergency: true });
  });

  it.each(["there's nothing wrong with her legs and her feet aren't numb", "she's no numb legs no"])(
    'is no denial where nobody warned of it: "%s"',
    (line) => {
      expect(say(line).isEmergency).toBe(true);
    },
  );
});

describe('a break that is denied', () => {
  const broken = "i've broken my arm";

  it.each([
    "nowt's broke",
    "he's not broken anything",
    "no i haven't broken anything",
    "there isn't any emergency",
    "he's not broke owt i'm asking if he might",
  ])('is let go after "%s"', (line) => {
    const reply = say(broken, line);
    expect(reply.session?.alarm).toBeNull();
    expect(reply.speech.plain).toContain('call as I said');
  });

  it('leaves room for what was asked beside', () => {
    expect(say(broken, "no i haven't broken anything what is denosumab").topics).toContain('denosumab');
  });

  it.each(["he's got no temperature", 'my legs are fine', "it's not broken is it", 'nothing is broken but i heard a crack in my hip'])(
    'stays after "%s"',
    (line) => {
      expect(say(broken, line).session?.alarm?.advice).toBe('fracture');
    },
  );

  it('stays where only what stands beside it is denied', () => {
    const reply = say('my fingers have gone numb in my hand', "it's the hand not the legs");
    expect(reply).toMatchObject({ isEmergency: true, session: { alarm: { advice: 'arm-or-stroke' } } });
  });

  it.each(['is he liable to break something lifting coal', 'could he snap a rib coughing'])(
    'is none where it is asked about: "%s"',
    (line) => {
      expect(say(line).session?.alarm).toBeNull();
    },
  );
});

describe('what is told of the call, and asked beside it', () => {
  it('is answered after what was said of the call', () => {
    expect(say(alarm, "i've rung them they want me in can i drive myself").speech.plain).toContain("Don't drive yourself");
    expect(say(alarm, "we've rung can he eat or drink").session?.alarm?.call).toBe('made');
    expect(say(alarm, 'i rang what will they do').speech.plain).toContain('scans the spine');
  });

  it('has the number that is always answered for whoever has no team, or got nobody', () => {
    expect(say(alarm, "who do i ring i haven't got a cancer team").speech.plain).toMatch(/^This is an emergency. Call nine nine nine now/);
    expect(say(alarm, "i've rung them and they've sent nobody").speech.plain).toContain('call nine nine nine');
  });

  it('ends at stop, whatever is said around it, with the call once more', () => {
    const reply = say(alarm, "you're a daft machine stop");
    expect(reply.endsSession).toBe(true);
    expect(reply.speech.plain).toContain('Please call now');
    expect(say(alarm, 'when will it stop').endsSession).toBe(false);
  });

  it('keeps to the advice when the sign is played down, and when it is asked again', () => {
    const plays = say("he can't wee at all since this morning", "that's just his prostate he's had that for years");
    expect(plays.isEmergency).toBe(true);
    expect(say("he can't wee at all since this morning", "that's just his prostate", 'so do we ring or not').isEmergency).toBe(true);
  });
});
