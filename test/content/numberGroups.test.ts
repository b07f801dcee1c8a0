import { numberGroups } from '../../tools/content/numberGroups.ts';

describe('numberGroups', () => {
  it('lets groups that share their commonest words stand together', () => {
    const numbers = numberGroups([['him', 'toe'], ['blue'], ['her', 'him'], ['him', 'knee', 'toe']]);
    expect(numbers.toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3]);
    expect(numbers[1]).toBe(3);
    expect(Math.abs((numbers[0] ?? 0) - (numbers[3] ?? 0))).toBe(1);
  });

  it('numbers nothing where there are no groups', () => {
    expect(numberGroups([])).toEqual([]);
  });
});
