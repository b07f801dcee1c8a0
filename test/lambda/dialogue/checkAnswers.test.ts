import { say } from './say.ts';

const complaint = 'my back has been hurting';

describe('the question on red flags', () => {
  it.each([
    'my hands and feet',
    'just my legs',
    'the left one',
    "it's the right side",
    'mostly the left',
    'both of them',
    'a bit',
    'not sure',
    'only when i stand',
  ])('takes "%s" for a yes', (answer) => {
    expect(say(complaint).session?.asked).toBe('ask-red-flags');
    expect(say(complaint, answer).isEmergency).toBe(true);
  });

  it.each([
    'no',
    'none of that',
    'no nothing like that',
    'nope none of them',
    'no my legs are fine',
    'no i can walk fine',
    'no weakness no',
    'no numbness or owt',
    'no numbness my legs are fine',
    'no trouble with her legs',
    'she can walk fine',
    'my waterworks are fine',
  ])('goes on after "%s"', (answer) => {
    expect(say(complaint, answer)).toMatchObject({ isEmergency: false, session: { alarm: null, askedAboutRedFlags: true } });
  });

  it('waits for its answer when it is only said in simpler words', () => {
    expect(say(complaint, 'what do you mean').session?.asked).toBe('ask-red-flags');
  });

  it.each([
    'no my legs are fine but my feet are numb',
    'my legs were fine until this morning',
    'no not weak its numb',
    'no weakness but my legs feel heavy',
    'no trouble with my bladder but i have been wetting myself',
    'no but she is a bit unsteady',
    'my legs are not fine',
    'i cannot walk fine',
  ])('hears a sign in "%s" all the same', (answer) => {
    expect(say(complaint, answer).isEmergency).toBe(true);
  });

  it.each(['no weakness in my legs', 'i have no numbness', "there's no trouble with my bladder"])(
    'is what makes a denial one: unasked, "%s" is a mention',
    (line) => {
      expect(say(line).isEmergency).toBe(true);
    },
  );

  it.each(['both of us are worried about it', 'is it in both', 'do i have to tell anybody', 'what do i do when it happens'])(
    'takes "%s" for no yes',
    (answer) => {
      expect(say(complaint, answer).isEmergency).toBe(false);
    },
  );

  it.each(['aye but what do they do', 'aye ok but how do you take it', 'yes but will i get hooked'])(
    'answers "%s" and asks once more',
    (answer) => {
      const reply = say(complaint, answer);
      expect(reply).toMatchObject({ isEmergency: false, carriesSafetyNet: true, session: { asked: 'ask-red-flags-again' } });
      expect(say(complaint, answer, 'yes').isEmergency).toBe(true);
      expect(say(complaint, answer, 'no')).toMatchObject({ isEmergency: false });
      expect(say(complaint, answer, 'aye but what is radiotherapy').session?.asked).not.toMatch(/red-flags/);
    },
  );

  it.each(['yes but only a bit', 'yeah what should i do', 'yes in the left one', 'aye'])('takes "%s" for a yes', (answer) => {
    expect(say(complaint, answer).isEmergency).toBe(true);
  });

  it('takes a no and answers what is asked beside it', () => {
    const { acts } = say(complaint, 'no but is it safe to drive');
    expect(acts[0]).toMatchObject({ kind: 'prompt', prompt: 'check-answered-no' });
    expect(acts[1]).toMatchObject({ kind: 'authored-reply', reply: 'driving' });
  });

  it.each([
    ['my back hurts more when i lie down', 'within 24 hours'],
    ['my back has been hurting', 'within 24 hours'],
    ['my calf is swollen', 'today, day or night'],
  ])('reminds of the slower call after "%s" and a no', (told, words) => {
    expect(say(told, 'no').speech.plain).toContain(words);
  });

  it.each([
    'no her legs are ok i think',
    'no, nothing like that. legs are grand. i walk the dog every day',
    'no he still drives and goes bowling',
    'no, he was out walking the dog this morning',
  ])('takes how well somebody is for a no: "%s"', (answer) => {
    expect(say('my hip aches', answer).isEmergency).toBe(false);
  });

  it.each([
    'no but my feet feel a bit odd',
    'not weak just heavy',
    'not tingling more like ants',
    "no legs are fine it's the waterworks i can't hold it",
    'no just the odd dribble',
    'no my legs',
  ])('hears a sign beside a no: "%s"', (answer) => {
    expect(say('my hip aches', answer).isEmergency).toBe(true);
  });

  it.each(['funny you should say that', 'only the once', "minor i'd say"])(
    "asks once more where it can't read the answer: %s",
    (answer) => {
      const reply = say('my hip aches', answer);
      expect(reply).toMatchObject({ isEmergency: false, carriesSafetyNet: true, session: { asked: 'ask-red-flags-again' } });
      expect(say('my hip aches', answer, 'yes').isEmergency).toBe(true);
      expect(say('my hip aches', answer, answer).session?.asked).not.toBe('ask-red-flags-again');
    },
  );

  it('answers another question as that', () => {
    expect(say('my hip aches', 'how does radiotherapy work').topics).toContain('radiotherapy-to-bone');
  });
});
