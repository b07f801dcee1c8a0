import { getSpoken, listPrompts } from '../readReply.ts';
import { say } from '../say.ts';

const alarm = 'my wife has been very confused since yesterday she has cancer in her bones';

describe('help that is on its way', () => {
  it.each([
    ["they're asking what medicines she's on she's on morphine and that denosumab", /Tell them every medicine/],
    ["ok they're sending an ambulance, could the morphine have done it", /Ask before any more is given/],
    ["someone answered they'll be ten minutes, she keeps asking where her mother is", /Tell the crew that too/],
    ["they're on their way, what do i do till the ambulance comes", /While you wait/],
  ])('leaves room for what fits the wait: "%s"', (line, text) => {
    const reply = say(alarm, "i've rung them", line);
    expect(getSpoken(reply)).toMatch(text);
    expect(reply.session?.alarm).toMatchObject({ advice: 'confusion' });
    expect(getSpoken(reply)).not.toContain('Has somebody answered');
  });

  it('is not asked after where it is being sent', () => {
    expect(getSpoken(say(alarm, "they're sending an ambulance"))).not.toContain('Has somebody answered');
    expect(say(alarm, 'an ambulance is coming').isEmergency).toBe(false);
  });

  it('is none before anybody was called', () => {
    expect(say(alarm, 'could the morphine have done it').acts[0]).toMatchObject({ kind: 'advice' });
  });

  it('says first how to lie, where the spine is in danger', () => {
    expect(listPrompts(say('my legs have gone weak', "i've rung them", 'what do i do while i wait'))).toContain('while-posture');
  });
});

describe('feet that the team know of', () => {
  const tingling = 'can you tell me about pins and needles in my legs';
  const known = "no no it's from my chemo, the nurse told me it's the chemo, it's in my toes";

  it('are let go of after the warning, with what to do should it change', () => {
    const reply = say(tingling, known);
    expect(listPrompts(reply)).toContain('known-told');
    expect(reply.session?.alarm).toBeNull();
    const again = say(tingling, known, "it's both feet since i started docetaxel, three months now, they know about it");
    expect(getSpoken(again)).toContain('now');
    expect(again.isEmergency).toBe(false);
  });

  it('are a sign where nobody warned, beside another sign, after another, and to the question on signs', () => {
    expect(say(known).isEmergency).toBe(true);
    expect(say(tingling, `${known} but my legs are weak`).isEmergency).toBe(true);
    expect(say('my legs have gone weak', known).session?.alarm).not.toBeNull();
    expect(say('my hip is sore', known).isEmergency).toBe(true);
  });
});

describe('the damp', () => {
  it('is nothing of the bladder, beside legs that are fine', () => {
    const reply = say('i have a funny twinge in my rib', "no nothing like that my legs are alright, my husband says it's the damp");
    expect(reply.isEmergency).toBe(false);
    expect(reply.session?.person).toBeNull();
  });
});
