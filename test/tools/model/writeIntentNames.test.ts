import { listIntents } from '../../../tools/model/listIntents.ts';
import { writeIntentNames } from '../../../tools/model/writeIntentNames.ts';
import { blueKnee } from '../blueKnee.ts';

describe('writeIntentNames', () => {
  const text = writeIntentNames(blueKnee);
  const listed = [...text.matchAll(/^ {2}"([^"]+)": "([^"]*)",$/gm)].map(([, name = '', stands = '']) => [name, stands] as const);
  const standing = new Map(listed);

  it.each([
    ['a built-in intent with its move', 'AMAZON.NextIntent', 'more'],
    ['a move of our own', 'SlowerIntent', 'slower'],
    ['a carrier with what it restores', 'HowLongIntent', 'how long'],
    ['a lead-in that restores nothing', 'LeadInIntent', ''],
    ['the fallback', 'AMAZON.FallbackIntent', ''],
    ['the catch-all', 'AnythingIntent', ''],
  ])('writes %s', (_name, intent, stands) => {
    expect(standing.get(intent)).toBe(stands);
  });

  it('names every intent once', () => {
    const names = listed.map(([name]) => name);
    const all = listIntents(blueKnee).map(({ name }) => name);
    expect(names).toHaveLength(all.length);
    expect(new Set(names)).toEqual(new Set(all));
  });
});
