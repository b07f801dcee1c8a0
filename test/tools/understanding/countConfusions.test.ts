import { countConfusions } from '../../../tools/understanding/countConfusions.ts';
import { buildOutcome } from './buildOutcome.ts';

const labels = new Map([
  ['colour', ['blue-paint', 'green-paint']],
  ['anything', ['blue-paint', 'soap', 'brush']],
  ['soap', ['soap']],
]);

describe('countConfusions', () => {
  it.each([
    ['a right answer at its own label', buildOutcome(['soap', 'colour'], ['green-paint']), 'colour', 'colour'],
    ['a wrong one between what was meant and what was said', buildOutcome(['colour', 'soap'], ['brush']), 'colour', 'anything'],
    ['a topic at the label with the fewest others', buildOutcome(['soap'], ['blue-paint']), 'soap', 'colour'],
    ['a topic that is a label by itself', buildOutcome(['colour'], ['soap']), 'colour', 'soap'],
    ['a topic without a label as itself', buildOutcome(['colour'], ['sponge']), 'colour', 'sponge'],
    ['a reply about nothing', buildOutcome(['colour'], []), 'colour', ''],
  ])('counts %s', (_name, outcome, expected, answered) => {
    expect(countConfusions([outcome], labels)).toEqual([{ expected, answered, lines: 1 }]);
  });

  it('adds up, and puts the most frequent first', () => {
    const outcomes = [['brush'], ['green-paint'], ['green-paint']].map((topics) => buildOutcome(['colour'], topics));
    expect(countConfusions(outcomes, labels).map(({ lines }) => lines)).toEqual([2, 1]);
  });
});
