import { say } from '../say.ts';

const asked = 'my hip aches';

describe('an answer to the check', () => {
  it.each([
    'no, he was out walking the dog this morning',
    'no her legs are ok i think',
    'no, nothing like that. legs are grand. i walk the dog every day',
    'no he still drives and goes bowling',
  ])('that tells how well somebody is says no: "%s"', (answer) => {
    expect(say(asked, answer).isEmergency).toBe(false);
  });

  it.each([
    'no but my feet feel a bit odd',
    'not weak just heavy',
    'not tingling more like ants',
    "no legs are fine it's the waterworks i can't hold it",
    'no just the odd dribble',
    'no my legs',
  ])('that tells of a sign beside a no is a yes: "%s"', (answer) => {
    expect(say(asked, answer).isEmergency).toBe(true);
  });

  it.each(['funny you should say that', 'only the once', "minor i'd say"])(
    'that can\'t be read is asked about once more: "%s"',
    (answer) => {
      const reply = say(asked, answer);
      expect(reply.isEmergency).toBe(false);
      expect(reply.session?.asked).toBe('ask-red-flags-again');
      expect(say(asked, answer, 'yes').isEmergency).toBe(true);
      expect(say(asked, answer, answer).session?.asked).not.toBe('ask-red-flags-again');
    },
  );

  it('to something else is answered as that', () => {
    expect(say(asked, 'how does radiotherapy work').topics).toContain('radiotherapy-to-bone');
  });
});
