import { findPassage, getSpoken, listPrompts } from '../readReply.ts';
import { say } from '../say.ts';

/** The advices that the last reply voices, in their order. */
function listAdvices(...lines: readonly string[]): string[] {
  return say(...lines).acts.flatMap((act) => (act.kind === 'advice' ? [act.advice] : []));
}

describe('a reading of the thermometer', () => {
  it.each([
    ["it's 37.9", 'i feel fluey after my bone drip'],
    ['38.2', 'i feel hot'],
    ['thirty eight four', "he's so tired"],
    ['the thermometer says 37.7', 'what is a bone scan'],
    ['a hundred point six', 'i feel hot'],
    ['101', 'tell me about infection'],
  ])('"%s" inside a talk owes the advice on infection', (line, before) => {
    expect(listAdvices(before, line)).toEqual(['infection']);
  });

  it('is said to be high when that is asked', () => {
    expect(getSpoken(say("it's 37.9", 'is that too high'))).toContain('high enough to call');
  });

  it.each(['my psa is 38.5', 'my calcium was 2.9', 'i am 38 years old', 'he weighs 38.5 kilos', "it's 37.1"])('"%s" is none', (line) => {
    expect(listAdvices('what is chemotherapy', line)).toEqual([]);
  });
});

describe('one warning sign more', () => {
  it('makes back pain that goes round like a band an emergency, and coughing takes nothing from that', () => {
    expect(listAdvices("my husband's back is killing him", "it's like a tight band")).toEqual(['spinal']);
    expect(listAdvices('my back hurts', 'it goes round my ribs like a belt', "it's worse when i cough")).toEqual(['spinal']);
  });

  it('is told of pain on breathing in, and breath that fails after it is an emergency', () => {
    expect(listAdvices("i've got sore ribs", 'it hurts when i breathe in')).toEqual(['pain-on-breathing']);
    expect(listAdvices("i've got sore ribs", 'it hurts when i breathe in', "now i'm breathless")).toEqual(['chest-or-stroke']);
  });

  it('says after a fall what may have broken, beside what was owed', () => {
    expect(listAdvices('i fell over yesterday', 'my arm hurts now')).toEqual(['spinal', 'fracture']);
    expect(getSpoken(say('i fell over yesterday', 'my arm hurts now'))).toContain('keep it still');
    expect(listAdvices('my legs are weak', 'my arm hurts now')).toEqual(['spinal']);
  });

  it('hears bleeding that goes on, and not a bruise of an hour ago', () => {
    expect(listAdvices('nosebleed', "it won't stop")).toEqual(['bleeding']);
    expect(listAdvices('nosebleed', 'half an hour')).toEqual(['bleeding']);
    expect(listAdvices('tell me about bruising', 'i bruised my arm an hour ago')).toEqual([]);
  });
});

describe('whoever has the signs that were told', () => {
  it.each([
    ['infection', 'what are the signs of infection', "i've got those"],
    ['spinal-pain', 'when is back pain serious', "that's me"],
  ])('is given the advice on %s', (advice, before, line) => {
    expect(listAdvices(before, line)).toEqual([advice]);
  });

  it('is told what to do once more where no advice stands for them', () => {
    const reply = say('what are the signs of high calcium', "he's got all of those");
    expect(listPrompts(reply)).toContain('have-told');
    expect(findPassage(reply)?.topic).toBe('raised-calcium');
  });

  it('is only heard where nothing urgent was told', () => {
    expect(listPrompts(say('what is radiotherapy', "i've got those"))).not.toContain('have-told');
  });
});

describe('an advice that is no emergency', () => {
  it.each(['is that normal', 'should i be worried', 'what should i do'])('is kept to when "%s" is asked of it', (line) => {
    expect(listAdvices('my calf is swollen', line)).toEqual(['clot']);
  });
});

describe('a complaint told inside a talk on something else', () => {
  it('is answered as it would be by itself', () => {
    expect(findPassage(say("i'm so tired", 'all the time', 'i get breathless going upstairs'))?.topic).toBe('anaemia');
  });

  it('is none where somebody tells of their life', () => {
    expect(say('what is a bone scan', "i've a wedding in may").acts[0]).toMatchObject({ kind: 'authored-reply', reply: 'plans-and-hopes' });
  });
});

describe('what is taken, told of a complaint', () => {
  it('leaves the complaint in hand', () => {
    expect(findPassage(say('my jaw hurts', "i'm on the bone injection"))?.topic).toBe('jaw-problems');
    expect(findPassage(say('my jaw hurts', "i'm on the bone injection", 'is it serious'))?.topic).toBe('jaw-problems');
  });
});

describe('a wish to die that is made light of', () => {
  it('keeps the line to ring and the number', () => {
    const spoken = getSpoken(say("i don't want to be here anymore", "don't tell my wife", "i'm fine really"));
    expect(spoken).toMatch(/Samaritans.*nine nine nine/);
  });

  it('is left for a plain no to who can be talked to', () => {
    expect(getSpoken(say("i don't want to be here anymore", "don't tell my wife", 'no thank you'))).not.toContain('Samaritans');
  });
});

describe('too much medicine, told in pieces', () => {
  it('stays an emergency', () => {
    expect(listAdvices('i took two by mistake', 'of the morphine')).toEqual(['not-waking']);
    expect(listAdvices('i took two by mistake', 'of the morphine', 'will i be alright')).toEqual(['not-waking']);
  });
});
