import { writeIntentNames } from '../../../tools/model/writeIntentNames.ts';
import { blueKnee } from '../blueKnee.ts';

describe('writeIntentNames', () => {
  const text = writeIntentNames(blueKnee);

  it.each([
    ['a built-in intent with its move', '  "AMAZON.NextIntent": { move: "more" },'],
    ['a move of our own', '  "SlowerIntent": { move: "slower" },'],
    ['a carrier with what it restores', '  "HowLongIntent": { restores: "how long" },'],
    ['a lead-in that restores nothing', '  "LeadInIntent": { restores: "" },'],
    ['the fallback', '  "AMAZON.FallbackIntent": {  },'],
    ['the catch-all', '  "AnythingIntent": {  },'],
  ])('writes %s', (_name, line) => {
    expect(text.split('\n')).toContain(line);
  });

  it('names every intent in the type', () => {
    expect(text.match(/^ {2}\| "/gm)?.length).toBe(text.match(/^ {2}"/gm)?.length);
  });
});
