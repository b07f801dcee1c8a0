import { createDoor } from '../../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import type { Reply } from '../../../lambda/vocabulary/reply.ts';
import { buildTurn } from '../guide/buildTurn.ts';

const respond = createDoor(loadGuide());
const ask = (text: string): Reply => respond(buildTurn(text));

describe('what was asked', () => {
  it.each([
    ['can i write my wishes down', 'advance-care-planning'],
    ['could we borrow a commode from somewhere', 'home-equipment'],
    ['i yelled at my wife and i feel awful', 'quarrel'],
    ['what will the last days be like', 'end-of-life'],
    ['do i have to give up work', 'money-work-travel'],
  ])('is answered by the reply that fits it: %s', (text, reply) => {
    expect(ask(text).acts[0]).toEqual({ kind: 'authored-reply', reply });
  });

  it.each(["i don't want c p r", 'what is a do not resuscitate form'])('is told what the form says and what goes on: %s', (text) => {
    expect(ask(text).speech.plain).toMatch(/(restart the heart|heart restarted).*all other care goes on/);
  });

  it.each(['do i need to stop work', 'i want to go home from hospital'])('does not end the talk: %s', (text) => {
    expect(ask(text).endsSession).toBe(false);
  });

  it('sends unbearable pain to the team at once', () => {
    expect(ask("she's in agony tonight").acts[0]).toMatchObject({ kind: 'advice', advice: 'unbearable-pain' });
  });

  it('has no line on red flags after another emergency, nor beside the answer to an everyday worry', () => {
    expect(ask('i coughed up blood').acts.map(({ kind }) => kind)).toEqual(['advice', 'question']);
    expect(ask('i dread the mri').carriesSafetyNet).toBe(false);
  });
});
