import type { Reply } from '../../../lambda/vocabulary/reply.ts';
import { say } from './say.ts';

const listAdvices = ({ acts }: Reply): string[] => acts.flatMap((act) => (act.kind === 'advice' ? [act.advice] : []));
const listPrompts = ({ acts }: Reply): string[] => acts.flatMap((act) => (act.kind === 'prompt' ? [act.prompt] : []));

const emergencies: readonly (readonly [told: string, advice: string])[] = [
  ['my legs have gone weak', 'spinal'],
  ["i can't get my breath", 'chest-or-stroke'],
  ["i've a crushing pain in my chest", 'chest-or-stroke'],
  ['his face has dropped on one side', 'chest-or-stroke'],
  ["she's bleeding heavily", 'bleeding'],
  ["i've got a fever on chemo", 'infection'],
  ['my wife is confused and very thirsty', 'confusion'],
  ['i felt my arm go crack', 'fracture'],
];

/** What is said back to an advice, and what answers it. */
const saidBack: readonly (readonly [line: string, prompt: string])[] = [
  ['could be me asthma', 'while-other-cause'],
  ['he reckons its his prostate', 'while-other-cause'],
  ["she's probably just tired", 'while-other-cause'],
  ["it's her age", 'while-other-cause'],
  ['ha only joking', 'while-joking'],
  ['can it wait for my appointment friday', 'while-waiting'],
  ['could we leave it until monday then', 'while-waiting'],
  ['shall i wait for the nurse', 'while-waiting'],
  ["i'm not ringing nobody", 'while-refusing'],
  ["she doesn't like hospitals", 'while-refusing'],
  ["what happens if i don't ring", 'while-not-acting'],
  ['do i really have to', 'while-whether-to-call'],
  ['yeah but he always says that', 'while-doubting'],
  ["it's happened before", 'while-doubting'],
  ["you're only a machine", 'while-doubting'],
  ["i haven't got a phone", 'while-asking-to-ring'],
  ['tell me a joke', 'call-first'],
  ['hello', 'call-first'],
  ["what's my next appointment", 'call-first'],
];

describe('an emergency that was told', () => {
  it.each(emergencies.flatMap(([told, advice]) => saidBack.map(([line, prompt]) => [told, line, advice, prompt] as const)))(
    'after "%s", "%s" is answered by %s alone, in short, and by %s',
    (told, line, advice, prompt) => {
      const reply = say(told, line);
      expect(listAdvices(reply)).toEqual([advice]);
      expect(reply.acts.find(({ kind }) => kind === 'advice')).toMatchObject({ part: 'action' });
      expect(listPrompts(reply)).toContain(prompt);
      expect(reply.session?.alarm?.advice).toBe(advice);
      expect(reply.fault).toBeNull();
    },
  );

  it('is answered by what to do, and a plain no, when it is to wait', () => {
    const { plain } = say('my legs have gone weak', 'can it wait till monday').speech;
    expect(plain).toMatch(/^This is an emergency\..*No, please don't wait\./);
  });

  it.each(["what's the weather", 'how old are you', 'am i dying', 'how do i get a blue badge'])('is not displaced by "%s"', (line) => {
    expect(listAdvices(say("i can't get my breath", line))).toEqual(['chest-or-stroke']);
  });

  it('is not taken for another by a model that hears one in a remark on it', () => {
    expect(listAdvices(say('his face went droopy one side', 'its gone now'))).toEqual(['chest-or-stroke']);
    const script = say("i'm on chemo and my temperature is thirty eight point six", 'he doesnt want to go in', 'what do i say to them');
    expect(script.speech.plain).toContain('having cancer treatment');
  });

  it('has a sign that only a model hears beside it, and not in its place', () => {
    const reply = say("i can't stop bleeding", "there's nothing happening below the belt");
    expect(listAdvices(reply)).toEqual(['bleeding', 'spinal']);
    expect(reply.fault).toBeNull();
  });

  it('gives way to a graver one that is named', () => {
    expect(listAdvices(say("i've got a fever on chemo", "i can't feel my legs"))).toContain('spinal');
  });
});

describe('a sign that is graver for what was told before', () => {
  it.each<readonly [string, readonly string[], string]>([
    [
      'muddled, in a talk on calcium',
      ["i'm that thirsty lately i can't stop drinking", "and i'm bunged up and a bit muddled"],
      'confusion',
    ],
    ['very sleepy, in a talk on calcium', ['what is high calcium', 'my husband is very sleepy now'], 'confusion'],
    ['breathless, after a swollen leg', ['my leg is swollen', 'and i feel breathless'], 'chest-or-stroke'],
    ['breathless, after a no to the check', ['my calf is swollen', 'no', "now i'm out of breath"], 'chest-or-stroke'],
  ])('%s', (_, lines, advice) => {
    expect(listAdvices(say(...lines))).toEqual([advice]);
  });

  it('is not heard in a question on it', () => {
    expect(listAdvices(say('what is high calcium', 'does it make people sleepy'))).toEqual([]);
    expect(listAdvices(say('what is radiotherapy', 'i get a bit breathless on the stairs'))).toEqual([]);
  });
});

describe('a way out of an emergency', () => {
  it.each(['can we talk about something else', "let's talk about something else"])('is given on purpose: "%s"', (line) => {
    const reply = say('my legs have gone weak', line);
    expect(listPrompts(reply)).toEqual(['call-first']);
    expect(reply.session?.alarm).toBeNull();
  });

  it.each(['okay change of subject what is denosumab', 'different question what is denosumab'])('goes to what is asked: "%s"', (line) => {
    expect(say("i can't get my breath", line).topics[0]).toBe('denosumab');
  });

  it('lets go of what was only supposed', () => {
    expect(say('what if i fall').isEmergency).toBe(true);
    expect(say('what if i fall', "i'm just asking").session?.alarm).toBeNull();
    expect(say('what if i fall', 'can i get a rail').isEmergency).toBe(false);
    expect(say('will i end up in a wheelchair', 'what helps bone pain').topics).toContain('bone-pain');
  });

  it('does not let go of a sign that was told', () => {
    expect(say('my legs have gone weak', "i'm just asking").isEmergency).toBe(true);
    expect(say('my legs have gone weak', 'can i get a rail').isEmergency).toBe(true);
  });
});
