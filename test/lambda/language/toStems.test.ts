import { toStems } from '../../../lambda/language/toStems.ts';

describe('toStems', () => {
  it('gives each stem once, in the order of the words', () => {
    expect([...toStems('Painting the walls', 'wall paints, and lamps')]).toEqual(['paint', 'the', 'wall', 'and', 'lamp']);
  });

  it('gives none for no text', () => {
    expect(toStems().size).toBe(0);
  });
});
