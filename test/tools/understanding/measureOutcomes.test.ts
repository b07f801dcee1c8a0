import { groupOutcomes } from '../../../tools/understanding/groupOutcomes.ts';
import { measureOutcomes } from '../../../tools/understanding/measureOutcomes.ts';
import { buildOutcome } from './buildOutcome.ts';

describe('measureOutcomes', () => {
  it('counts how far down the right topic stands', () => {
    const figures = measureOutcomes([
      buildOutcome(['colour'], ['green-paint', 'soap']),
      buildOutcome(['colour'], ['soap', 'brush', 'blue-paint']),
      buildOutcome(['colour'], ['soap', 'brush', 'sponge', 'blue-paint']),
      buildOutcome(['colour'], ['soap']),
      buildOutcome([], ['soap']),
    ]);
    expect(figures).toMatchObject({ lines: 4, first: 1, firstThree: 2, held: 3 });
  });

  it('tells what is out of scope from what may be, and from what is not', () => {
    const figures = measureOutcomes([
      buildOutcome(['out-of-scope'], ['out-of-scope']),
      buildOutcome(['out-of-scope'], ['soap']),
      buildOutcome(['colour', 'out-of-scope'], ['out-of-scope']),
      buildOutcome(['colour'], ['out-of-scope', 'blue-paint']),
      buildOutcome(['colour'], []),
      buildOutcome(['colour'], ['soap'], { asksBack: true }),
    ]);
    expect(figures).toMatchObject({
      outOfScope: 2,
      recognised: 1,
      turnedDown: 3,
      rightlyTurnedDown: 2,
      answerable: 3,
      turnedAway: 2,
      askedBack: 1,
    });
  });
});

describe('groupOutcomes', () => {
  it('puts the largest group first and leaves out lines that expect nothing', () => {
    const outcomes = [
      buildOutcome(['soap'], ['soap'], { form: 'short' }),
      buildOutcome(['soap'], ['brush'], { form: 'long' }),
      buildOutcome(['soap'], ['soap'], { form: 'long' }),
      buildOutcome([], ['soap'], { form: 'none' }),
    ];
    const groups = groupOutcomes(outcomes, ({ form }) => form);
    expect(groups.map(({ name, figures }) => [name, figures.lines, figures.first])).toEqual([
      ['long', 2, 1],
      ['short', 1, 1],
    ]);
  });
});
