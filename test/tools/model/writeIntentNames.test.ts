import { listIntents } from '../../../tools/model/listIntents.ts';
import { writeIntentNames } from '../../../tools/model/writeIntentNames.ts';
import { blueKnee } from '../blueKnee.ts';

describe('writeIntentNames', () => {
  const text = writeIntentNames(blueKnee);

  it.each([
    ['a built-in intent with its move', '  "AMAZON.NextIntent": "more",'],
    ['a move of our own', '  "SlowerIntent": "slower",'],
    ['a carrier with what it restores', '  "HowLongIntent": "how long",'],
    ['a lead-in that restores nothing', '  "LeadInIntent": "",'],
    ['the fallback', '  "AMAZON.FallbackIntent": "",'],
    ['the catch-all', '  "AnythingIntent": "",'],
  ])('writes %s', (_name, line) => {
    expect(text.split('\n')).toContain(line);
  });

  it('names every intent once', () => {
    const names = [...text.matchAll(/^ {2}"([^"]+)"/gm)].map(([, name]) => name);
    const listed = listIntents(blueKnee).map(({ name }) => name);
    expect(names).toHaveLength(listed.length);
    expect(new Set(names)).toEqual(new Set(listed));
  });
});
