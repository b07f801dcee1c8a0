import type { Reply } from '../../../lambda/vocabulary/reply.ts';
import { say } from './say.ts';

function listPrompts({ acts }: Reply): string[] {
  return acts.flatMap((act) => (act.kind === 'prompt' ? [act.prompt] : []));
}

const emergencies = ['his legs have gone numb', 'my wife is confused and very thirsty', 'i felt my arm go crack'];

const moments: readonly (readonly [string, string])[] = [
  ['can i bring him in the car', 'while-setting-off'],
  ['he refuses to go', 'while-refusing'],
  ["they aren't answering", 'while-unanswered'],
  ['can he have a painkiller', 'while-giving'],
  ['what do i pack', 'while-packing'],
  ["but it's past midnight", 'while-late'],
  ["she's got cancer of the kidney", 'while-telling'],
];

describe('what is said while an emergency stands', () => {
  it.each(emergencies.flatMap((emergency) => moments.map(([line, prompt]) => [emergency, line, prompt] as const)))(
    'after "%s", "%s" is answered by %s, and the emergency stays',
    (emergency, line, prompt) => {
      const reply = say(emergency, line);
      expect(listPrompts(reply)).toContain(prompt);
      expect(reply.careLevel).toBe('emergency');
      expect(reply.session?.alarm).not.toBeNull();
    },
  );

  it.each(moments)('"%s" is not heard so when nothing stands', (line, prompt) => {
    expect(listPrompts(say('what is a bone scan', line))).not.toContain(prompt);
  });

  it('says to keep still where the cord may be pressed on, and nowhere else', () => {
    expect(listPrompts(say('his legs have gone numb', 'do i sit him up'))).toContain('while-posture');
    expect(listPrompts(say("he can't get his breath", 'do i sit him up'))).toContain('while-posture-else');
  });

  it('says no order to call to whoever has called', () => {
    const reply = say('his legs have gone numb', "i've rung them", 'do i sit him up');
    expect(listPrompts(reply)).toEqual(['while-posture']);
    expect(reply.acts.some(({ kind }) => kind === 'advice')).toBe(false);
  });
});

describe('a talk that begins with whose illness it is', () => {
  it.each(["my dad has kidney cancer and it's gone to his hip", 'it was bowel cancer and now it is in my spine'])(
    'meets "%s" with a kind sentence',
    (line) => {
      expect(listPrompts(say(line))).toContain('illness-told');
    },
  );

  it('answers what is asked in the same breath', () => {
    expect(listPrompts(say("my dad has kidney cancer and it's gone to his hip, how is it treated"))).not.toContain('illness-told');
  });

  it('asks about red flags when the spine is named', () => {
    expect(say("my dad has kidney cancer and it's gone to his spine").session?.asked).toBe('ask-red-flags');
  });
});

/** An emergency, what is said next, and the advice that still stands. */
const held: readonly (readonly [string, string, string])[] = [
  ["i've got a fever on chemo", 'took paracetamol an hour ago', 'infection'],
  ["i've got a fever on chemo", 'i feel fine though', 'infection'],
  ["mum can't be woken she has a fentanyl patch", 'should i take it off', 'not-waking'],
  ["i've got a nosebleed that won't stop", 'half an hour', 'bleeding'],
  ["i've got a nosebleed that won't stop", "it's stopped now", 'bleeding'],
  ["i've got chest pain", "my calf's swollen", 'chest-or-stroke'],
  ["i've got chest pain", 'could i drive myself', 'chest-or-stroke'],
];

describe('an emergency that was named', () => {
  it.each(held)('after "%s", "%s" is answered with %s alone', (emergency, line, advice) => {
    const reply = say(emergency, line);
    expect(reply.acts.flatMap((act) => (act.kind === 'advice' ? [act.advice] : []))).toEqual([advice]);
    expect(reply.session?.alarm?.advice).toBe(advice);
    expect(reply.fault).toBeNull();
  });

  it('rises when something graver is told', () => {
    expect(say("she's got a fever on chemo", "she's breathing fast now").session?.alarm?.advice).toBe('chest-or-stroke');
  });
});
