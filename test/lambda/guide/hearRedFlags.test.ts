import { hearRedFlags } from '../../../lambda/guide/hearRedFlags.ts';
import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import { modelConcept } from '../../../lambda/safety/findRedFlags.ts';

const parts = loadGuide();
const listOwed = (text: string, guide = parts): string[] =>
  hearRedFlags(guide, text, { asked: null, alarm: null }).flatMap(({ outcome, advice }) => (outcome === 'advice' ? [advice] : []));

const heardByModel = { concept: modelConcept, outcome: 'advice', advice: 'spinal', isSevere: false, topic: '', first: 0, last: 1 } as const;

describe('hearRedFlags', () => {
  it.each(["i'd rather be dead than lose her", 'i wish i was dead mate'])('hears no sign in "%s"', (text) => {
    // As if the model heard a sign in the whole, and in none of its parts.
    const findRedFlags: typeof parts.findRedFlags = (said) => (said === text ? [heardByModel] : []);
    expect(listOwed(text, { ...parts, findRedFlags })).toEqual([]);
  });

  it.each([
    "i can't feel my legs i want to die",
    'my pins are like string and i want to die',
    'my legs are dead i wish i was dead',
    "he said he'd be better off dead since he can't get himself off the settee",
    "he wants to die he can't get himself off the settee",
  ])('keeps a sign told beside it: "%s"', (text) => {
    expect(listOwed(text)).toContain('spinal');
  });

  it.each([
    ['a text of 100 kB', 'my legs feel like going and i want to end it all '.repeat(2_000)],
    ['many clauses', 'so i do and '.repeat(60) + 'my legs feel like going and i want to end it all'],
  ])('reads %s once, and believes what is heard in it', (_, text) => {
    let readings = 0;
    const findRedFlags: typeof parts.findRedFlags = () => {
      readings += 1;
      return [heardByModel];
    };
    const findMeaning: typeof parts.findMeaning = (...said) => {
      readings += 1;
      return parts.findMeaning(...said);
    };
    expect(listOwed(text, { ...parts, findRedFlags, findMeaning })).toEqual(['spinal']);
    expect(readings).toBe(1);
  });
});
