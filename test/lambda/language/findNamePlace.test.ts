import { findNamePlace } from '../../../lambda/language/findNamePlace.ts';

describe('findNamePlace', () => {
  it.each([
    ['The paint dries', 'paint', 4],
    ['Paint, then wait', 'paint', 0],
    ['All paints dry', 'paint', 4],
    ['Two brushes', 'brush', 4],
    ['A repaint, then paint', 'paint', 16],
    ['Repaint the painting', 'paint', -1],
    ['Wash it', 'paint', -1],
    ['Wash it', '', -1],
    ['The wet-room lamp', 'room lamp', 8],
  ])('finds in "%s" the name "%s" at %i', (text, name, at) => {
    expect(findNamePlace(text, name)).toBe(at);
  });
});
